import 'server-only';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { patients, programs } from '@/db/schema';
import type { SystemActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { renewPatient } from '../renew-patient';
import { rebuildSummaries } from '../rollups/rebuild-summaries';

const portion = 200;

function listTreated(tx: Transaction, clinicId: string, after: string | null) {
  const issued = sql`exists (select from ${programs} p where p.clinic_id = ${patients.clinicId} and p.patient_id = ${patients.id} and p.status <> 'draft')`;
  return tx
    .select({ id: patients.id })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), isNull(patients.archivedAt), issued, after ? gt(patients.id, after) : undefined))
    .orderBy(asc(patients.id))
    .limit(portion);
}

/**
 * The worker's part when a clinic's thresholds change: everybody's alerts and kept figures by the numbers as they
 * are now, a transaction each. Nobody is alerted about an archived patient; their figures alone are put right.
 */
export async function followRules(actor: SystemActor, now: Date): Promise<void> {
  for (let after: string | null = null; ; ) {
    const last: string | null = after;
    const treated: { id: string }[] = await inClinic(actor, (tx) => listTreated(tx, actor.clinicId, last));
    for (const { id } of treated) await renewPatient(actor, id, now);
    after = treated.at(-1)?.id ?? null;
    if (treated.length < portion) break;
  }
  await rebuildSummaries(actor, { repair: true, now, isArchived: true });
}
