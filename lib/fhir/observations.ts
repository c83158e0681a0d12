import { tellerOf } from './people';
import { concept, effective, given, partId, reference, said, systems, urn, type Json, type Resource } from './resource';
import { ownCode, ownConcept } from './own-codes';
import type { FhirReport, FhirSession, FhirSource } from './source';
import type { RecordWords } from '@/lib/record-words';

// The answer list of LOINC gives 2 the meaning "2 or more", so the rating is a number.
const painCoding = { system: systems.loinc, code: '72514-3', display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported' };
const survey = [{ coding: [{ system: systems.observationCategory, code: 'survey' }] }];

type Status = 'final' | 'corrected' | 'entered-in-error';

interface Rating {
  id: string;
  moment: 'before' | 'after' | 'any-time' | 'next-morning';
  value: number;
  at: Date;
  zone: string;
}

function pain({ id, moment, value, at, zone }: Rating, status: Status, shared: Record<string, Json>, { t }: RecordWords): Resource {
  return { resourceType: 'Observation', id, status, category: survey, code: concept(t(`pain.${moment}`), painCoding), ...shared, ...effective(at, zone), valueInteger: value };
}

const percent = (share: number) => Math.round(share * 100);

function itemComponents({ items }: FhirSession, source: FhirSource, words: RecordWords): Json[] {
  const names = new Map(source.programs.flatMap((program) => program.versions.flatMap((version) => version.items.map((item) => [item.id, words.exercise(item)] as const))));
  return items.map(({ itemId, outcome, reason, doneShare }) => {
    const coding = [ownCode('outcome', outcome, words), ...(reason ? [ownCode('reason', reason, words)] : [])];
    const text = [words.t(`outcome.${outcome}`), ...(reason ? [words.rules(`skipReason.${reason}`)] : []), ...(doneShare === null ? [] : [words.t('share', { percent: percent(doneShare) })])].join(', ');
    // The code is the identifier of the order that was carried out.
    return { code: concept(names.get(itemId) ?? '', { system: systems.uri, code: urn(itemId) }), valueCodeableConcept: { coding, text } };
  });
}

/** A session with its exercises, and each pain rating as an observation of its own. */
export function sessionResources(session: FhirSession, status: Status, source: FhirSource, words: RecordWords): Resource[] {
  const { zone, doneAt } = session;
  const shared = { subject: reference('Patient', source.patient.id), basedOn: [reference('CarePlan', session.versionId)], performer: [tellerOf(session, source)] };
  const ratings: Rating[] = [
    ...(session.painBefore === null ? [] : [{ id: partId(session.id, 'pain-before'), moment: 'before' as const, value: session.painBefore, at: session.startedAt ?? doneAt, zone }]),
    ...(session.painAfter === null ? [] : [{ id: partId(session.id, 'pain-after'), moment: 'after' as const, value: session.painAfter, at: doneAt, zone }]),
  ];
  const component: Json[] = [
    ...itemComponents(session, source, words),
    ...(session.locationBefore ? [{ code: ownConcept('kind', 'place-before', words), valueCodeableConcept: ownConcept('place', session.locationBefore, words) }] : []),
    ...(session.locationAfter ? [{ code: ownConcept('kind', 'place-after', words), valueCodeableConcept: ownConcept('place', session.locationAfter, words) }] : []),
    ...(session.effort === null ? [] : [{ code: ownConcept('kind', 'effort', words), valueInteger: session.effort }]),
  ];
  const whole: Resource = {
    resourceType: 'Observation', id: session.id, status, category: survey, code: ownConcept('kind', 'session', words), ...shared, ...effective(doneAt, zone), note: said(session.note) ? [{ text: session.note }] : undefined,
    hasMember: given(ratings.map(({ id }) => reference('Observation', id))), component: given(component),
  };
  return [whole, ...ratings.map((rating) => pain(rating, status, shared, words))];
}

/** What the patient reported outside a session: warning signs and place, and the pain as an observation of its own. */
export function reportResources(report: FhirReport, source: FhirSource, words: RecordWords): Resource[] {
  const shared = { subject: reference('Patient', source.patient.id), performer: [tellerOf(report, source)] };
  const rating = report.pain === null ? null : { id: partId(report.id, 'pain'), moment: report.kind, value: report.pain, at: report.at, zone: report.zone };
  const component: Json[] = [
    ...(report.location ? [{ code: ownConcept('kind', 'place', words), valueCodeableConcept: ownConcept('place', report.location, words) }] : []),
    ...report.redFlags.map((flag) => ({ code: ownConcept('flag', flag, words), valueBoolean: true })),
  ];
  const whole: Resource = {
    resourceType: 'Observation', id: report.id, status: 'final', category: survey, code: concept(words.t('kind.report'), ownCode('kind', 'report', words), ownCode('report', report.kind, words)), ...shared, ...effective(report.at, report.zone),
    note: said(report.note) ? [{ text: report.note }] : undefined, hasMember: rating ? [reference('Observation', rating.id)] : undefined, component: given(component),
  };
  return [whole, ...(rating ? [pain(rating, 'final', shared, words)] : [])];
}
