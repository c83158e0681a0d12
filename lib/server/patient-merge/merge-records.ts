import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { patients } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MergeRecord } from '@/lib/domain/patient-merge/merge-fields';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { lockLogs } from '../logs/lock-logs';
import { refreshReview } from '../refresh-review';

/** What a record says of itself, column by column. */
export const recordColumns = {
  name: patients.name, birthDate: patients.birthDate, chartNumber: patients.chartNumber, phone: patients.phone, email: patients.email, therapistId: patients.therapistId, minutesPerDay: patients.minutesPerDay, locale: patients.locale,
  timeZone: patients.timeZone, paperOnly: patients.paperOnly, largePrint: patients.largePrint, figureLook: patients.figureLook, figureBuild: patients.figureBuild, precautions: patients.precautions,
} satisfies Record<keyof MergeRecord, unknown>;

export function requireMerger(actor: MemberActor): void {
  if (!can(actor.role, 'program:write')) throw new AppError('forbidden');
}

const lockedColumns = { id: patients.id, revision: patients.revision, archivedAt: sql<string | null>`${patients.archivedAt}::text`, ...recordColumns };

/** Both rows, locked in the order of their ids, so that two who merge at once wait for each other. */
export async function lockPair(tx: Transaction, actor: MemberActor, keptId: string, mergedId: string) {
  const rows = await tx.select(lockedColumns).from(patients).where(and(eq(patients.clinicId, actor.clinicId), inArray(patients.id, [keptId, mergedId]))).orderBy(patients.id).for('update');
  const [kept, merged] = [rows.find(({ id }) => id === keptId), rows.find(({ id }) => id === mergedId)];
  if (!kept || !merged) throw new AppError('not-found');
  return { kept, merged };
}

export type LockedRecord = Awaited<ReturnType<typeof lockPair>>['kept'];

export function recordOf({ id: _id, revision: _revision, archivedAt: _archivedAt, ...record }: LockedRecord): MergeRecord {
  return record;
}

/** Moves programs with all that hangs on them, notes and episodes from one patient to the other. */
export async function moveRows(tx: Transaction, from: string, to: string, rows: { programs: string[]; notes: string[]; episodes: string[] }): Promise<void> {
  const ids = (list: string[]) => sql`${sql.param(list)}::uuid[]`;
  await tx.execute(sql`select move_patient_rows(${from}::uuid, ${to}::uuid, ${ids(rows.programs)}, ${ids(rows.notes)}, ${ids(rows.episodes)})`);
}

/** Holds back what patients and members tell of either of the two while rows move. */
export async function lockLogsOf(tx: Transaction, patientIds: string[]): Promise<void> {
  for (const id of [...patientIds].sort()) await lockLogs(tx, id);
}

/** What was being told while the rows moved was written under the record that they left: it follows its program. */
export function sendAfter(actor: MemberActor, from: string, to: string, programs: string[], now: Date): Promise<void> {
  return inClinic(actor, async (tx) => {
    await lockLogsOf(tx, [from, to]);
    await moveRows(tx, from, to, { programs, notes: [], episodes: [] });
    const [patient] = await tx.select({ archivedAt: patients.archivedAt }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, to)));
    if (patient && !patient.archivedAt) await refreshReview(tx, { actor, patientId: to }, now);
  });
}
