import 'server-only';
import { and, desc, eq, lte, sql } from 'drizzle-orm';
import { patients, programItems, programs, programVersions } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { FrozenLadder } from '@/lib/domain/ladder';
import { localDay } from '@/lib/domain/local-day';
import type { Actor } from '../actor';
import type { Transaction } from '../database';
import { levelOf, readSteps } from '../ladder-levels';

/**
 * The item of the version in force with its ladder, the steps so far and the level it stands on. One step at
 * a time for one program: a second one waits here and then finds the first.
 */
export async function lockLadder(tx: Transaction, actor: Actor, programId: string, itemKey: string, now: Date) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ladder:${programId}`}, 0))`);
  const [program] = await tx
    .select({ id: programs.id, patientId: programs.patientId, status: programs.status, zone: patients.timeZone })
    .from(programs)
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
  if (!program) throw new AppError('not-found');
  const today = localDay(now.toISOString(), program.zone);
  const [version] = await tx
    .select({ id: programVersions.id })
    .from(programVersions)
    .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, programId), lte(programVersions.effectiveFrom, today)))
    .orderBy(desc(programVersions.number))
    .limit(1);
  const [item] = version
    ? await tx
        .select({ key: programItems.key, versionId: programItems.versionId, slug: programItems.slug, dose: programItems.dose, ladder: programItems.ladder })
        .from(programItems)
        .where(and(eq(programItems.clinicId, actor.clinicId), eq(programItems.versionId, version.id), eq(programItems.key, itemKey)))
    : [];
  if (!version || !item?.ladder) throw new AppError('not-found');
  if (program.status === 'completed') throw new AppError('refused', 'program-completed');
  const steps = await readSteps(tx, actor.clinicId, programId);
  const ladder: FrozenLadder = item.ladder;
  return { program, today, versionId: version.id, item, ladder, steps, level: levelOf(item, steps) };
}
export type LockedLadder = Awaited<ReturnType<typeof lockLadder>>;
