import type { RuleName } from '../rules-types';
import { defaultRuleSettings, type RuleOverrides } from './rule-settings';

export type ThresholdKey = keyof Required<RuleOverrides>;

export interface Threshold {
  key: ThresholdKey;
  rule: RuleName;
  unit: 'points' | 'reports' | 'sessions' | 'scheduled-days' | 'days' | 'rating';
}

/** Every number that may be set, by the rule that it belongs to, in the order of the rules. */
export const thresholds: readonly Threshold[] = [
  { key: 'sharpRisePoints', rule: 'sharp-rise', unit: 'points' },
  { key: 'nextMorningPoints', rule: 'worse-next-morning', unit: 'points' },
  { key: 'trendReports', rule: 'worsening-trend', unit: 'reports' },
  { key: 'skippedSessions', rule: 'skipped-for-pain', unit: 'sessions' },
  { key: 'silenceLowDays', rule: 'silence', unit: 'scheduled-days' },
  { key: 'silenceMediumDays', rule: 'silence', unit: 'days' },
  { key: 'progressSessions', rule: 'ready-to-progress', unit: 'sessions' },
  { key: 'progressPain', rule: 'ready-to-progress', unit: 'rating' },
];

/** Rules that nothing can be set for: any single sign is enough. */
export const fixedRules = ['emergency-flag', 'red-flag', 'peripheralisation', 'question'] as const satisfies readonly RuleName[];

export type ThresholdOrigin = 'product' | 'clinic' | 'program';

/** Where the value in force comes from: the program's own, else the clinic's, else the product's. */
export function originOf(key: ThresholdKey, clinic: RuleOverrides, program: RuleOverrides = {}): ThresholdOrigin {
  if (program[key] !== undefined) return 'program';
  return clinic[key] === undefined ? 'product' : 'clinic';
}

/** Only what differs from the values beneath is kept, so that it follows them where nobody chose otherwise. */
export function ownOverrides(values: RuleOverrides, beneath: RuleOverrides = {}): RuleOverrides {
  const own = thresholds.filter(({ key }) => values[key] !== undefined && values[key] !== (beneath[key] ?? defaultRuleSettings[key]));
  return Object.fromEntries(own.map(({ key }) => [key, values[key]]));
}

/** A long silence that is shorter than the short one would leave the short one without a meaning. */
export function isSilenceReversed(...overrides: RuleOverrides[]): boolean {
  const { silenceLowDays, silenceMediumDays } = Object.assign({}, defaultRuleSettings, ...overrides) as Required<RuleOverrides>;
  return silenceMediumDays < silenceLowDays;
}
