import { addDays } from '@/lib/domain/local-day';
import { concept, given, instantIn, partId, reference, said, systems, urn, type Resource } from './resource';
import type { FhirItem, FhirProgram, FhirSource, FhirVersion } from './source';
import { occurrence } from './timing';
import type { RecordWords } from '@/lib/record-words';

const statusOf = { draft: 'draft', active: 'active', paused: 'on-hold', completed: 'completed' } as const;

/** The complaint of each episode, and the episode. */
export function episodeResources({ clinic, patient, episodes }: FhirSource): Resource[] {
  return episodes.flatMap(({ id, complaint, startedOn, closedOn }): Resource[] => {
    const conditionId = partId(id, 'complaint');
    const isTold = said(complaint) !== undefined;
    return [
      ...(isTold ? [{ resourceType: 'Condition', id: conditionId, code: { text: complaint }, subject: reference('Patient', patient.id) }] : []),
      {
        resourceType: 'EpisodeOfCare', id, status: closedOn ? 'finished' : 'active', patient: reference('Patient', patient.id), managingOrganization: reference('Organization', clinic.id), diagnosis: isTold ? [{ condition: reference('Condition', conditionId) }] : undefined,
        period: { start: startedOn, end: closedOn ?? undefined },
      },
    ];
  });
}

interface Placed {
  source: FhirSource;
  program: FhirProgram;
  version: FhirVersion;
  before: FhirVersion | undefined;
  status: string;
  lastDay: string | undefined;
  words: RecordWords;
}

/** A version becomes the past on the day on which the next one takes over. */
function place(source: FhirSource, program: FhirProgram, at: number, today: string, words: RecordWords): Placed | null {
  const [version, next] = [program.versions[at], program.versions[at + 1]];
  if (!version) return null;
  const isPast = next !== undefined && next.effectiveFrom <= today;
  const until = next ? addDays(next.effectiveFrom, -1) : undefined;
  const end = [version.endsOn ?? undefined, until].filter((day) => day !== undefined).toSorted()[0];
  return { source, program, version, before: program.versions[at - 1], status: isPast ? 'revoked' : statusOf[program.status], lastDay: end !== undefined && end < version.effectiveFrom ? version.effectiveFrom : end, words };
}

function carePlan({ source, program, version, before, status, lastDay }: Placed): Resource {
  const episode = source.episodes.find((one) => one.id === program.episodeId && said(one.complaint));
  const notes = [version.messageToPatient, version.reason].filter((text) => said(text));
  return {
    resourceType: 'CarePlan', id: version.id, identifier: [{ system: systems.uri, value: urn(program.id) }], status, intent: 'plan', title: said(version.title), subject: reference('Patient', source.patient.id),
    period: { start: version.effectiveFrom, end: lastDay }, created: instantIn(version.issuedAt, source.patient.timeZone), author: reference('Practitioner', version.issuedBy),
    replaces: before ? [reference('CarePlan', before.id)] : undefined, addresses: episode ? [reference('Condition', partId(episode.id, 'complaint'))] : undefined,
    activity: given(version.items.map((item) => ({ reference: reference('ServiceRequest', item.id) }))), note: given(notes.map((text) => ({ text }))),
  };
}

function serviceRequest(item: FhirItem, { source, version, before, status, lastDay, words }: Placed): Resource {
  const frequency = item.dose.frequency ?? version.frequency;
  const dose = words.dose({ ...item.dose, frequency });
  const earlier = before?.items.find((one) => one.key === item.key);
  return {
    resourceType: 'ServiceRequest', id: item.id, identifier: [{ system: systems.uri, value: urn(item.id) }], status, intent: 'order', category: [concept(words.t('exerciseTherapy'), { system: systems.snomed, code: '229065009', display: 'Exercise therapy' })],
    code: { text: words.exercise(item) }, orderDetail: [{ text: dose }], subject: reference('Patient', source.patient.id), ...occurrence(frequency, { start: version.effectiveFrom, end: lastDay }, words.frequency(frequency)),
    authoredOn: instantIn(version.issuedAt, source.patient.timeZone), requester: reference('Practitioner', version.issuedBy), basedOn: [reference('CarePlan', version.id)], replaces: earlier ? [reference('ServiceRequest', earlier.id)] : undefined,
    note: given([item.note, item.anchor].filter((text) => said(text)).map((text) => ({ text }))), patientInstruction: dose,
  };
}

/** A CarePlan for each issued version, and an order for each of its exercises with the dose in words. */
export function planResources(source: FhirSource, today: string, words: RecordWords): Resource[] {
  return source.programs.flatMap((program) => program.versions.flatMap((_, at) => {
    const placed = place(source, program, at, today, words);
    return placed ? [carePlan(placed), ...placed.version.items.map((item) => serviceRequest(item, placed))] : [];
  }));
}
