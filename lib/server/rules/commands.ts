import 'server-only';
import { and, eq } from 'drizzle-orm';
import { clinics, programs } from '@/db/schema';
import { can, type Verb } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { ruleOverridesSchema, type RuleOverrides } from '@/lib/domain/rules/rule-settings';
import { isSilenceReversed, ownOverrides, thresholds } from '@/lib/domain/rules/thresholds';
import { sameValue } from '@/lib/domain/same-value';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { enqueueOnce } from '../jobs/enqueue';
import { refreshReview } from '../refresh-review';
import { readClinicRules, readProgramRules } from './queries';

export interface RuleRevision {
  /** What the form was opened with: another member's change in between is never overwritten unseen. */
  before: RuleOverrides;
  values: RuleOverrides;
}

export const verbOfScope = { clinic: 'clinic:write', program: 'program:write' } as const satisfies Record<string, Verb>;

function requireSound(actor: MemberActor, verb: Verb, kept: RuleOverrides, { before, values }: RuleRevision, beneath: RuleOverrides): RuleOverrides {
  if (!can(actor.role, verb)) throw new AppError('forbidden');
  if (!sameValue(kept, before)) throw new AppError('conflict', 'rules-changed');
  const own = ownOverrides(ruleOverridesSchema.parse(values), beneath);
  if (isSilenceReversed(beneath, own)) throw new AppError('invalid', 'silence-reversed');
  return own;
}

/** Before and after of each threshold that differs. */
function changesOf(before: RuleOverrides, after: RuleOverrides): Record<string, string> {
  const changed = thresholds.filter(({ key }) => before[key] !== after[key]);
  return Object.fromEntries(changed.map(({ key }) => [key, `${before[key] ?? 'default'} → ${after[key] ?? 'default'}`]));
}

/** Sets the thresholds of the whole clinic. They hold from the next log on; the worker takes them to everybody within minutes. */
export function saveClinicRules(actor: MemberActor, revision: RuleRevision): Promise<{ kept: RuleOverrides }> {
  return inClinic(actor, async (tx) => {
    await tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.id, actor.clinicId)).for('update');
    const before = await readClinicRules(tx, actor);
    const kept = requireSound(actor, verbOfScope.clinic, before, revision, {});
    await tx.update(clinics).set({ rules: kept }).where(eq(clinics.id, actor.clinicId));
    await recordAudit(tx, actor, 'rules.revise', { type: 'clinic', id: actor.clinicId }, changesOf(before, kept));
    // Everybody at once would hold the page of a large clinic for minutes.
    if (!sameValue(before, kept)) await enqueueOnce(tx, 'follow-rules', { clinicId: actor.clinicId });
    return { kept };
  });
}

async function lockProgram(tx: Transaction, actor: MemberActor, programId: string) {
  await tx.select({ id: programs.id }).from(programs).where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId))).for('update');
  return readProgramRules(tx, actor, programId);
}

/** Sets one program's thresholds; the patient's alerts follow at once. */
export function saveProgramRules(actor: MemberActor, programId: string, revision: RuleRevision, now = new Date()): Promise<{ kept: RuleOverrides }> {
  return inClinic(actor, async (tx) => {
    const program = await lockProgram(tx, actor, programId);
    const kept = requireSound(actor, verbOfScope.program, program.rules, revision, await readClinicRules(tx, actor));
    await tx.update(programs).set({ rules: kept }).where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
    await recordAudit(tx, actor, 'rules.revise', { type: 'program', id: programId }, changesOf(program.rules, kept));
    await refreshReview(tx, { actor, patientId: program.patientId }, now);
    return { kept };
  });
}
