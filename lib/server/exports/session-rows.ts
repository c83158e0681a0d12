import 'server-only';
import type { RecordWords } from '@/lib/record-words';
import type { PatientRecord } from './read-record';

type Cell = string | number | null;

const columns = ['patient', 'chartNumber', 'day', 'doneAt', 'zone', 'program', 'version', 'exercise', 'dose', 'outcome', 'reason', 'share', 'painBefore', 'painAfter', 'placeBefore', 'placeAfter', 'effort', 'provenance', 'by', 'note', 'corrected', 'session'] as const;

/** The heading of the table of sessions. */
export function sessionHead({ t }: RecordWords): Cell[] {
  return columns.map((column) => t(`csvColumn.${column}`));
}

/** One row for each exercise of each session, corrected ones among them and marked; a session without one has a row of its own. */
export function sessionRows(record: PatientRecord, words: RecordWords): Cell[][] {
  const { t, rules } = words;
  const { patient } = record;
  const versions = new Map(record.programs.flatMap((program) => program.versions.map((version) => [version.id, version] as const)));
  const items = new Map([...versions.values()].flatMap((version) => version.items.map((item) => [item.id, { ...item, frequency: item.dose.frequency ?? version.frequency }] as const)));
  const members = new Map(record.members.map((member) => [member.id, member.name]));
  const carers = new Set(record.planLinks.filter((link) => link.label === 'carer').map((link) => link.id));
  const corrected = new Set(record.sessions.map((session) => session.supersedesId));
  const place = (location: string | null) => (location ? rules(`location.${location}`) : null);
  return record.sessions.flatMap((session) => {
    const version = versions.get(session.versionId);
    const by = session.enteredBy ? members.get(session.enteredBy) ?? null : t(session.linkId && carers.has(session.linkId) ? 'carer' : 'patientTold');
    const told = session.items.length > 0 ? session.items : [null];
    return told.map((one): Cell[] => {
      const item = one ? items.get(one.itemId) : undefined;
      return [
        patient.name, patient.chartNumber, session.localDay, session.doneAt.toISOString(), session.zone, version?.title ?? null, version?.number ?? null, item ? words.exercise(item) : null,
        item ? words.dose({ ...item.dose, frequency: item.frequency }) : null, one ? t(`outcome.${one.outcome}`) : null, one?.reason ? rules(`skipReason.${one.reason}`) : null, one && one.doneShare !== null ? Math.round(one.doneShare * 100) : null,
        session.painBefore, session.painAfter, place(session.locationBefore), place(session.locationAfter), session.effort, t(`provenance.${session.provenance}`), by, session.note, t(corrected.has(session.id) ? 'yes' : 'no'), session.id,
      ];
    });
  });
}
