import 'server-only';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { patients, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';

/** A patient follows one program at a time. Their row is the lock that two people who act at once wait for. */
export async function requireNoOtherInForce(tx: Transaction, actor: MemberActor, program: { id: string; patientId: string }): Promise<void> {
  await tx.select({ id: patients.id }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, program.patientId))).for('update');
  const [other] = await tx
    .select({ id: programs.id })
    .from(programs)
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.patientId, program.patientId), ne(programs.id, program.id), inArray(programs.status, ['active', 'paused'])))
    .limit(1);
  if (other) throw new AppError('refused', 'another-in-force');
}
