import { describe, expect, it } from 'vitest';
import { defaultRuleSettings, ruleOverridesSchema, ruleSettings } from './rule-settings';
import { ruleNames } from '../rules-types';
import { fixedRules, isSilenceReversed, originOf, ownOverrides, thresholds } from './thresholds';

describe('thresholds', () => {
  it('name every value that may be set, and with the fixed ones every rule', () => {
    expect(thresholds.map(({ key }) => key).toSorted()).toEqual(Object.keys(ruleOverridesSchema.shape).toSorted());
    expect([...new Set([...thresholds.map(({ rule }) => rule), ...fixedRules])].toSorted()).toEqual(ruleNames.toSorted());
  });

  it('come from the program, else the clinic, else the product', () => {
    expect(originOf('sharpRisePoints', {}, {})).toBe('product');
    expect(originOf('sharpRisePoints', { sharpRisePoints: 3 })).toBe('clinic');
    expect(originOf('sharpRisePoints', { sharpRisePoints: 3 }, { sharpRisePoints: 2 })).toBe('program');
  });

  it('are kept only where they differ from what lies beneath', () => {
    const same = { sharpRisePoints: 2, silenceLowDays: 3 };
    expect(ownOverrides(same)).toEqual({});
    expect(ownOverrides({ ...same, silenceLowDays: 5 })).toEqual({ silenceLowDays: 5 });
    // Back to the product's value under a clinic that differs is a choice of its own.
    expect(ownOverrides(same, { sharpRisePoints: 4 })).toEqual({ sharpRisePoints: 2 });
    expect(ruleSettings({ sharpRisePoints: 4 }, ownOverrides(same, { sharpRisePoints: 4 })).sharpRisePoints).toBe(defaultRuleSettings.sharpRisePoints);
  });

  it('a long silence is not shorter than the short one, whoever set which', () => {
    expect(isSilenceReversed({}, {})).toBe(false);
    expect(isSilenceReversed({ silenceMediumDays: 7 }, { silenceLowDays: 8 })).toBe(true);
    expect(isSilenceReversed({ silenceMediumDays: 7 }, { silenceLowDays: 7 })).toBe(false);
  });
});
