import type { SessionLogInput } from '../../lib/domain/session-log';
import type { LinkActor } from '../../lib/server/actor';
import type { Transaction } from '../../lib/server/database';
import type { insertSession } from '../../lib/server/logs/insert-session';
import type { PatientSummary, storeSummary } from '../../lib/server/patient-summary';

interface Writers {
  insertSession: typeof insertSession;
  storeSummary: typeof storeSummary;
}

/** The rows that a log leaves, with its rollup: what is written, without what the rules read for it. */
export async function storeLogRows(tx: Transaction, link: LinkActor, input: SessionLogInput, summary: PatientSummary, write: Writers): Promise<void> {
  const { clinicId, patientId, programId, linkId } = link;
  const told = { doneAt: new Date(input.doneAt), zone: input.zone, localDay: input.localDay, provenance: 'same-day' as const, painBefore: input.painBefore ?? null, painAfter: input.painAfter ?? null };
  const untold = { locationBefore: null, locationAfter: null, effort: null, startedAt: null, note: null, enteredBy: null, supersedesId: null };
  await write.insertSession(tx, { clinicId, id: input.id, patientId, programId, versionId: input.versionId, ...told, ...untold, linkId, bodyHash: 'bench', receivedAt: new Date() }, input.items);
  write.storeSummary(tx, clinicId, patientId, summary);
}
