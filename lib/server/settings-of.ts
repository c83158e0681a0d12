import 'server-only';
import { and, eq } from 'drizzle-orm';
import { clinics, programs } from '@/db/schema';
import type { PainZones } from '@/lib/domain/pain-zones';
import { ruleSettings, type RuleOverrides } from '@/lib/domain/rules/rule-settings';
import type { RuleSettings } from '@/lib/domain/rules-types';
import type { Transaction } from './database';

/** What the clinic and what the program have set for themselves. */
export async function overridesOf(tx: Transaction, clinicId: string, programId: string): Promise<{ clinic: RuleOverrides; program: RuleOverrides }> {
  const [row] = await tx
    .select({ clinic: clinics.rules, program: programs.rules })
    .from(programs)
    .innerJoin(clinics, eq(clinics.id, programs.clinicId))
    .where(and(eq(programs.clinicId, clinicId), eq(programs.id, programId)));
  return row ?? { clinic: {}, program: {} };
}

/** The thresholds in force for a program: the product's, the clinic's, the program's own, and the zones of the version that is meant. */
export async function settingsOf(tx: Transaction, clinicId: string, programId: string, zones: PainZones): Promise<RuleSettings> {
  const { clinic, program } = await overridesOf(tx, clinicId, programId);
  return ruleSettings(clinic, program, { zones });
}
