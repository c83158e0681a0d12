import { tellerOf } from './people';
import { concept, instantIn, partId, reference, systems, type Resource } from './resource';
import { ownCode } from './own-codes';
import type { FhirSession, FhirSource } from './source';
import type { RecordWords } from '@/lib/record-words';

/** How a log came about: on the day, back-filled, from paper or recalled in clinic, when it was received and what it corrects. */
export function sessionProvenance(session: FhirSession, targets: readonly Resource[], source: FhirSource, words: RecordWords): Resource {
  const operation = session.supersedesId ? { system: systems.dataOperation, code: 'UPDATE', display: 'revise' } : { system: systems.dataOperation, code: 'CREATE', display: 'create' };
  const agent = (type: 'author' | 'enterer', who: { reference: string }) => ({ type: { coding: [{ system: systems.participant, code: type }] }, who });
  return {
    resourceType: 'Provenance', id: partId(session.id, 'provenance'), target: targets.map((target) => reference(target.resourceType, target.id)), occurredDateTime: instantIn(session.doneAt, session.zone), recorded: instantIn(session.receivedAt, session.zone),
    activity: concept(words.t(`provenance.${session.provenance}`), ownCode('provenance', session.provenance, words), operation),
    // The patient's word, whoever wrote it down.
    agent: session.enteredBy ? [agent('author', reference('Patient', source.patient.id)), agent('enterer', reference('Practitioner', session.enteredBy))] : [agent('author', tellerOf(session, source))],
    entity: session.supersedesId ? [{ role: 'revision', what: reference('Observation', session.supersedesId) }] : undefined,
  };
}
