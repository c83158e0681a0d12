import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Dose, Frequency } from '../../../lib/domain/dose';
import { parseDose } from '../../../lib/domain/dosing/parse-dose';
import { startingLadderRule, type FrozenLadder, type Ladder } from '../../../lib/domain/ladder';
import type { Phase } from '../../../lib/domain/phases';
import { diffVersions } from '../../../lib/domain/program-diff';
import { emptyDraft, newItem, startingFrequency, type ProgramDraft } from '../../../lib/domain/program';
import { planHashes, planToken } from '../../plan-secret';
import { allExercises } from '../library/all-exercises';
import { builtInClinicId, builtInExerciseId } from '../library/built-in-ids';
import { insertRow } from './insert-row';
import type { Story, StoryItem, StoryVersion } from './story';

export interface DemoClinic {
  clinicId: string;
  zone: string;
  secret: string;
  today: Temporal.PlainDate;
  now: Temporal.Instant;
  members: Record<Story['therapist'], string>;
}

function doseOf(shorthand: string): Dose {
  const { dose, faults } = parseDose(shorthand);
  if (!dose || faults.length > 0) throw new Error(`The demo's dose is not understood: ${shorthand}`);
  return dose;
}

function frequencyOf(version: StoryVersion): Frequency {
  return version.frequency ? (doseOf(`1 ${version.frequency}`).frequency ?? startingFrequency) : startingFrequency;
}

function exerciseOf(slug: string) {
  const exercise = allExercises.find((candidate) => candidate.slug === slug);
  if (!exercise) throw new Error(`The demo names an exercise that the library lacks: ${slug}`);
  return exercise;
}

/** An exercise of the built-in library as a draft names it. */
const refOf = (slug: string) => ({ clinicId: builtInClinicId, id: builtInExerciseId(exerciseOf(slug).slug), slug });

/** A figure in 0–1 from words: histories look natural and are the same at every run. */
export function roll(...words: (string | number)[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE(0) / 0xffffffff;
}

function rungs(steps: StoryItem['easier'] = []) {
  return steps.map(([slug, dose]) => ({ exercise: slug === null ? null : refOf(slug), dose: doseOf(dose) }));
}

function draftOf(story: Story, version: StoryVersion, keys: Map<string, string>, today: Temporal.PlainDate): ProgramDraft {
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? uuidv7();
    keys.set(name, key);
    return key;
  };
  const phases: Phase[] = (version.phases ?? []).map(({ name, criterion }) => ({ key: keyOf(`phase ${name}`), name, starts: criterion ? { kind: 'criterion', text: criterion, rule: startingLadderRule } : { kind: 'at-once' } }));
  return {
    ...emptyDraft(story.title),
    frequency: frequencyOf(version),
    phases,
    items: version.items.map(([slug, dose, note = '', more = {}]) => ({
      ...newItem(keyOf(slug), refOf(slug), dose ? doseOf(dose) : exerciseOf(slug).defaultDose),
      note,
      anchor: more.anchor ?? '',
      demonstratedOn: more.shownDaysAgo === undefined ? null : today.subtract({ days: more.shownDaysAgo }).toString(),
      phaseKey: phases.find(({ name }) => name === more.phase)?.key ?? null,
      ladder: more.easier || more.harder ? { easier: rungs(more.easier), harder: rungs(more.harder), rule: startingLadderRule } : null,
    })),
    messageToPatient: version.message ?? '',
  };
}

/** A ladder as issuing freezes it: the built-in exercises that it names with their texts. */
function frozen(ladder: Ladder | null): FrozenLadder | null {
  const freeze = (of: Ladder['easier']) =>
    of.map((rung) => {
      const exercise = rung.exercise && exerciseOf(rung.exercise.slug);
      return { ...rung, frozen: exercise ? { startPosition: exercise.position, texts: exercise.texts, figureSlug: null, figureId: null, pictureId: null, videoUrl: null } : null };
    });
  return ladder && { easier: freeze(ladder.easier), harder: freeze(ladder.harder), rule: ladder.rule };
}

async function addLink(client: Client, clinic: DemoClinic, row: Record<string, unknown>): Promise<{ linkId: string; token: string }> {
  const linkId = uuidv7();
  const seed = createHash('sha256').update(uuidv7()).digest('base64url');
  const token = planToken(clinic.secret, linkId, seed);
  const hashes = planHashes(clinic.secret, token);
  await insertRow(client, 'plan_links', { clinic_id: clinic.clinicId, id: linkId, seed, token_hash: hashes.tokenHash, code_hash: hashes.codeHash, expires_at: clinic.now.add({ hours: 24 * 180 }).toString(), ...row });
  return { linkId, token };
}

/** The patient with program, versions and link. Answers with what the logs need. */
export async function writeStory(client: Client, clinic: DemoClinic, story: Story) {
  const { clinicId } = clinic;
  const memberId = clinic.members[story.therapist];
  const [patientId, episodeId, programId] = [uuidv7(), uuidv7(), uuidv7()];
  const firstDay = clinic.today.subtract({ days: story.versions[0]?.daysAgo ?? 0 });
  const at = (day: Temporal.PlainDate, time: string) => day.toZonedDateTime({ timeZone: clinic.zone, plainTime: time }).toInstant();
  const upToNow = (instant: Temporal.Instant) => (Temporal.Instant.compare(instant, clinic.now) > 0 ? clinic.now : instant).toString();

  await insertRow(client, 'patients', {
    clinic_id: clinicId, id: patientId, name: story.name, birth_date: story.born, chart_number: story.chartNumber, phone: '0117 496 0123', locale: story.locale ?? 'en', time_zone: clinic.zone,
    minutes_per_day: story.minutesPerDay ?? null, paper_only: story.paperOnly ?? false, large_print: story.largePrint ?? false, precautions: story.precautions ?? [], therapist_id: memberId, created_at: upToNow(at(firstDay, '09:00')),
  });
  await insertRow(client, 'episodes', { clinic_id: clinicId, id: episodeId, patient_id: patientId, complaint: story.complaint, started_on: firstDay.toString() });
  await insertRow(client, 'programs', { clinic_id: clinicId, id: programId, patient_id: patientId, episode_id: episodeId, title: story.title, status: 'active', created_at: upToNow(at(firstDay, '09:05')) });

  const keys = new Map<string, string>();
  const versions: { id: string; from: Temporal.PlainDate; items: { id: string; slug: string }[] }[] = [];
  let before: ProgramDraft | null = null;
  for (const [index, version] of story.versions.entries()) {
    const draft = draftOf(story, version, keys, clinic.today);
    const [versionId, from] = [uuidv7(), clinic.today.subtract({ days: version.daysAgo })];
    await insertRow(client, 'program_versions', {
      clinic_id: clinicId, id: versionId, program_id: programId, number: index + 1, title: story.title, frequency: JSON.stringify(draft.frequency), zones: JSON.stringify(draft.zones), location_map: 'back',
      message_to_patient: draft.messageToPatient, reason: version.reason ?? '', changes: JSON.stringify(before ? diffVersions(before, draft) : []), phases: JSON.stringify(draft.phases), effective_from: from.toString(), issued_at: upToNow(at(from, '09:30')), issued_by: memberId,
    });
    const items: { id: string; slug: string }[] = [];
    for (const [position, item] of draft.items.entries()) {
      const [id, exercise] = [uuidv7(), exerciseOf(item.exercise.slug)];
      await insertRow(client, 'program_items', {
        clinic_id: clinicId, id, version_id: versionId, key: item.key, position: position + 1, exercise_clinic_id: builtInClinicId, exercise_id: item.exercise.id, slug: exercise.slug,
        start_position: exercise.position, dose: JSON.stringify(item.dose), note: item.note, texts: JSON.stringify(exercise.texts),
        anchor: item.anchor, demonstrated_on: item.demonstratedOn, phase_key: item.phaseKey, ladder: item.ladder && JSON.stringify(frozen(item.ladder)),
      });
      // What belongs to a later part is not asked yet, so nobody tells of it.
      if (item.phaseKey === null || item.phaseKey === draft.phases[0]?.key) items.push({ id, slug: exercise.slug });
    }
    versions.push({ id: versionId, from, items });
    before = draft;
  }

  const link = { patient_id: patientId, program_id: programId, created_by: memberId, created_at: upToNow(at(firstDay, '09:40')) };
  const { linkId, token } = await addLink(client, clinic, { ...link, label: 'patient' });
  if (story.carer) await addLink(client, clinic, { ...link, label: 'carer', recipient_name: story.carer });
  for (const { ago, slug, ...step } of story.steps ?? []) {
    const day = clinic.today.subtract({ days: ago });
    const version = versions.findLast(({ from }) => Temporal.PlainDate.compare(from, day) <= 0);
    await insertRow(client, 'ladder_steps', {
      clinic_id: clinicId, id: uuidv7(), patient_id: patientId, program_id: programId, version_id: version?.id, item_key: keys.get(slug), step: JSON.stringify(step), link_id: linkId, local_day: day.toString(), created_at: upToNow(at(day, '08:30')),
    });
  }
  for (const contact of story.contacts ?? []) {
    await insertRow(client, 'notes', { clinic_id: clinicId, id: uuidv7(), patient_id: patientId, kind: contact.kind, text: contact.text, author_id: memberId, created_at: upToNow(at(clinic.today.subtract({ days: contact.ago }), '11:20')) });
  }
  return { patientId, programId, linkId, memberId, versions, token };
}
