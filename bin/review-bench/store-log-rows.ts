import { itemLogs, sessionLogs } from '../../db/schema';
import type { SessionLogInput } from '../../lib/domain/session-log';
import type { LinkActor } from '../../lib/server/actor';
import type { Transaction } from '../../lib/server/database';
import type { PatientSummary, storeSummary } from '../../lib/server/patient-summary';

/** The rows that a log leaves, with its rollup: what is written, without what the rules read for it. */
export async function storeLogRows(tx: Transaction, link: LinkActor, input: SessionLogInput, summary: PatientSummary, store: typeof storeSummary): Promise<void> {
  const { clinicId, patientId, programId, linkId } = link;
  await tx.insert(sessionLogs).values({ clinicId, id: input.id, patientId, programId, versionId: input.versionId, doneAt: new Date(input.doneAt), zone: input.zone, localDay: input.localDay, provenance: 'same-day', painBefore: input.painBefore ?? null, painAfter: input.painAfter ?? null, linkId, bodyHash: 'bench' });
  await tx.insert(itemLogs).values(input.items.map(({ itemId, outcome }) => ({ clinicId, sessionLogId: input.id, itemId, outcome })));
  await store(tx, clinicId, patientId, summary);
}
