import 'server-only';
import { and, eq } from 'drizzle-orm';
import { patients } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { notMergedAway } from '../merged-away';

export async function readPatientName(tx: Transaction, actor: MemberActor, patientId: string): Promise<string> {
  const [patient] = await tx.select({ name: patients.name }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), notMergedAway));
  if (!patient) throw new AppError('not-found');
  return patient.name;
}
