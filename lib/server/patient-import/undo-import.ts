import 'server-only';
import { and, eq, isNull, notExists, sql } from 'drizzle-orm';
import { episodes, notes, patientImports, patientMerges, patients, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit, recordAudits } from '../audit';
import { inClinic, type Transaction } from '../database';
import { refuseImport } from '../import-text';
import { requireImporter } from './import-patients';

const batch = 500;

/** Whoever was changed or worked with since the import. */
function untouched(tx: Transaction) {
  const none = (table: typeof episodes | typeof programs | typeof notes) => notExists(tx.select({ one: sql`1` }).from(table).where(and(eq(table.clinicId, patients.clinicId), eq(table.patientId, patients.id))));
  const unmerged = notExists(tx.select({ one: sql`1` }).from(patientMerges).where(and(eq(patientMerges.clinicId, patients.clinicId), isNull(patientMerges.undoneAt), sql`${patients.id} in (${patientMerges.keptId}, ${patientMerges.mergedId})`)));
  return and(eq(patients.revision, 1), none(episodes), none(programs), none(notes), unmerged);
}

/**
 * Puts aside what an import brought and gives its chart numbers free, so that the file can be brought again. Whoever was
 * changed or worked with since stays, and is counted.
 */
export async function undoPatientImport(actor: MemberActor, id: string, now: Date): Promise<{ count: number; kept: number }> {
  requireImporter(actor);
  return inClinic(actor, async (tx) => {
    const mine = and(eq(patientImports.clinicId, actor.clinicId), eq(patientImports.id, id));
    const [found] = await tx.select({ undoneAt: patientImports.undoneAt }).from(patientImports).where(mine).for('update');
    if (!found) throw new AppError('not-found');
    if (found.undoneAt) throw refuseImport('undone-already');
    await tx.update(patientImports).set({ undoneAt: now }).where(mine);
    const brought = and(eq(patients.clinicId, actor.clinicId), eq(patients.importId, id), isNull(patients.archivedAt));
    const archived = await tx.update(patients).set({ archivedAt: now, chartNumber: null }).where(and(brought, untouched(tx))).returning({ id: patients.id });
    const kept = await tx.select({ id: patients.id }).from(patients).where(brought);
    await recordAudit(tx, actor, 'patient.import-undo', { type: 'patient-import', id }, { count: archived.length, kept: kept.length });
    for (let at = 0; at < archived.length; at += batch) await recordAudits(tx, actor, archived.slice(at, at + batch).map((one) => ({ action: 'patient.archive', subject: { type: 'patient', id: one.id }, detail: { importId: id } })));
    return { count: archived.length, kept: kept.length };
  });
}
