import { alertLevels, ruleNames, type Finding, type RuleInput } from '../rules-types';
import { peripheralisation } from './peripheralisation';
import { question } from './question';
import { readyToProgress } from './ready-to-progress';
import { emergencyFlag, redFlag } from './red-flags';
import { sharpRise } from './sharp-rise';
import { silence } from './silence';
import { skippedForPain } from './skipped-for-pain';
import { worseNextMorning } from './worse-next-morning';
import { worseningTrend } from './worsening-trend';

const rules: ((input: RuleInput) => Finding[])[] = [
  emergencyFlag,
  redFlag,
  peripheralisation,
  sharpRise,
  worseNextMorning,
  worseningTrend,
  skippedForPain,
  silence,
  question,
];

/** Worst level first, then the latest day, then the order of the rules. */
export function compareFindings(a: Pick<Finding, 'level' | 'day' | 'rule'>, b: Pick<Finding, 'level' | 'day' | 'rule'>): number {
  return alertLevels.indexOf(a.level) - alertLevels.indexOf(b.level) || b.day.localeCompare(a.day) || ruleNames.indexOf(a.rule) - ruleNames.indexOf(b.rule);
}

/**
 * What the recent state of one patient calls for, worst first. Events count while they are recent
 * (`recentDays`); of sessions and pain ratings the latest one speaks, and the one just saved.
 * A patient with any other finding about symptoms is not offered the next step.
 */
export function evaluateRules(input: RuleInput): Finding[] {
  const findings = rules.flatMap((rule) => rule(input));
  const isHeldBack = findings.some((finding) => finding.rule !== 'question' && finding.rule !== 'silence');
  return [...findings, ...(isHeldBack ? [] : readyToProgress(input))].sort(compareFindings);
}
