import { defaultRuleSettings, ruleOverridesSchema, type RuleOverrides } from '@/lib/domain/rules/rule-settings';
import { thresholds, type ThresholdKey } from '@/lib/domain/rules/thresholds';

/** What is typed, as it is typed. */
export type TypedValues = Record<ThresholdKey, string>;

type Numbers = Record<ThresholdKey, number>;

/** The values of the product, and of the clinic where it has its own. */
export function valuesOf(...overrides: RuleOverrides[]): Numbers {
  const settings = Object.assign({}, defaultRuleSettings, ...overrides) as Numbers;
  return Object.fromEntries(thresholds.map(({ key }) => [key, settings[key]])) as Numbers;
}

export function typed(values: Numbers): TypedValues {
  return Object.fromEntries(thresholds.map(({ key }) => [key, String(values[key])])) as TypedValues;
}

/** Lowest and highest number that a threshold may be. */
export function boundsOf(key: ThresholdKey): { min: number; max: number } {
  const { minValue, maxValue } = ruleOverridesSchema.shape[key].unwrap();
  return { min: minValue ?? 0, max: maxValue ?? 0 };
}

/** The numbers that were typed, and which of them cannot be. */
export function readTyped(values: TypedValues): { values: Numbers; wrong: ThresholdKey[] } {
  const numbers = Object.fromEntries(thresholds.map(({ key }) => [key, /^\s*\d+\s*$/.test(values[key]) ? Number(values[key]) : Number.NaN])) as Numbers;
  const wrong = thresholds.map(({ key }) => key).filter((key) => !ruleOverridesSchema.shape[key].safeParse(numbers[key]).success);
  return { values: numbers, wrong };
}
