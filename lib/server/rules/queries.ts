import 'server-only';
import { and, eq } from 'drizzle-orm';
import { clinics, patients, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { RuleOverrides } from '@/lib/domain/rules/rule-settings';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';

export async function readClinicRules(tx: Transaction, actor: MemberActor): Promise<RuleOverrides> {
  const [clinic] = await tx.select({ rules: clinics.rules }).from(clinics).where(eq(clinics.id, actor.clinicId));
  if (!clinic) throw new AppError('not-found');
  return clinic.rules;
}

export async function readProgramRules(tx: Transaction, actor: MemberActor, programId: string) {
  const [program] = await tx
    .select({ id: programs.id, title: programs.title, rules: programs.rules, patientId: programs.patientId, patientName: patients.name })
    .from(programs)
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
  if (!program) throw new AppError('not-found');
  return program;
}

/** What the clinic has set for itself. */
export function getClinicRules(actor: MemberActor): Promise<RuleOverrides> {
  return inClinic(actor, (tx) => readClinicRules(tx, actor));
}

/** What a program has set for itself, on top of the clinic's. */
export function getProgramRules(actor: MemberActor, programId: string) {
  return inClinic(actor, async (tx) => ({ ...(await readProgramRules(tx, actor, programId)), clinic: await readClinicRules(tx, actor) }));
}
