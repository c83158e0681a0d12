import { describe, expect, it } from 'vitest';
import { ruleNames } from '../rules-types';
import { defaultRuleSettings, ruleOverridesSchema, ruleSettings, ruleSources } from './rule-settings';

describe('ruleSettings', () => {
  it("the program's thresholds come before the clinic's, and both before the product's", () => {
    expect(ruleSettings()).toEqual(defaultRuleSettings);
    const settings = ruleSettings({ sharpRisePoints: 3, silenceLowDays: 5 }, { sharpRisePoints: 4 });
    expect(settings).toEqual({ ...defaultRuleSettings, sharpRisePoints: 4, silenceLowDays: 5 });
  });

  it('refuses thresholds that would switch a safety rule off', () => {
    for (const wrong of [{ sharpRisePoints: 0 }, { sharpRisePoints: 11 }, { silenceLowDays: 0 }, { zones: { goOn: 9, easeOff: 9 } }]) {
      expect(ruleOverridesSchema.safeParse(wrong).success).toBe(false);
    }
    expect(ruleOverridesSchema.safeParse({ progressPain: 0 }).success).toBe(true);
  });

  it('every rule names a source', () => {
    for (const rule of ruleNames) expect(ruleSources[rule].length, rule).toBeGreaterThan(0);
  });
});
