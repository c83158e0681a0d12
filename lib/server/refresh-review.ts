import 'server-only';
import { evaluateRules } from '@/lib/domain/rules/evaluate-rules';
import { defaultPainZones } from '@/lib/domain/pain-zones';
import type { Finding } from '@/lib/domain/rules-types';
import type { Actor } from './actor';
import type { Transaction } from './database';
import { loadHistory } from './patient-history';
import { storeSummary, summaryOf } from './patient-summary';
import { ruleInput } from './rule-input';
import { ruleLadders } from './rule-ladders';
import { settingsOf } from './settings-of';
import { storeFindings } from './store-findings';

/**
 * Evaluates the rules and renews the patient's summary row inside the transaction of the write that calls
 * for it, so that a saved log and its alert are one. `savedId` is the log or report just saved.
 */
export async function refreshReview(tx: Transaction, { actor, patientId, savedId = null }: { actor: Actor; patientId: string; savedId?: string | null }, now: Date): Promise<{ findings: Finding[] }> {
  const history = await loadHistory(tx, actor.clinicId, patientId, now);
  if (!history) return { findings: [] };
  const settings = await settingsOf(tx, actor.clinicId, history.program.id, history.versions.at(-1)?.zones ?? defaultPainZones);
  const input = ruleInput(history, settings);
  const findings = input ? evaluateRules({ ...input, savedId, ladders: ruleLadders(history) }) : [];
  await storeFindings(tx, actor, patientId, history, findings, now);
  // An old link sees its own, ended program only: the summary is about the one in force.
  if (actor.kind !== 'link' || history.program.status !== 'completed') storeSummary(tx, actor.clinicId, patientId, summaryOf(history, settings));
  return { findings };
}
