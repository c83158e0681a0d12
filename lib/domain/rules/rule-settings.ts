import * as z from 'zod';
import { defaultPainZones } from '../pain-zones';
import { trendReports } from '../pain-trend';
import type { RuleName, RuleSettings } from '../rules-types';

/** The product's thresholds; `ruleSources` says what each rests on. */
export const defaultRuleSettings: RuleSettings = {
  zones: defaultPainZones,
  sharpRisePoints: 2,
  nextMorningPoints: 2,
  trendReports,
  skippedSessions: 2,
  silenceLowDays: 3,
  silenceMediumDays: 14,
  progressSessions: 3,
  progressPain: 2,
};

export const ruleSourceIds = ['common-guidance', 'source-a', 'source-b', 'childs-2005', 'scaled-change', 'pain-zones', 'argent-2018', 'product-default'] as const;
export type RuleSourceId = (typeof ruleSourceIds)[number];

/** Where each rule comes from, most telling first. `product-default` marks a threshold that no study fixes. */
export const ruleSources: Record<RuleName, readonly RuleSourceId[]> = {
  'emergency-flag': ['common-guidance', 'source-a'],
  'red-flag': ['source-a'],
  peripheralisation: ['source-b', 'source-a'],
  'sharp-rise': ['childs-2005', 'pain-zones', 'source-b'],
  'worse-next-morning': ['childs-2005', 'pain-zones'],
  'worsening-trend': ['scaled-change'],
  'skipped-for-pain': ['product-default'],
  silence: ['argent-2018', 'product-default'],
  'ready-to-progress': ['source-a', 'product-default'],
  question: ['product-default'],
};

/** Thresholds that a clinic or a program may set for itself. The pain zones are not among them: each version of a program carries its own. */
export const ruleOverridesSchema = z
  .object({
    sharpRisePoints: z.int().min(1).max(10),
    nextMorningPoints: z.int().min(1).max(10),
    trendReports: z.int().min(1).max(10),
    skippedSessions: z.int().min(1).max(10),
    silenceLowDays: z.int().min(1).max(60),
    silenceMediumDays: z.int().min(1).max(120),
    progressSessions: z.int().min(1).max(20),
    progressPain: z.int().min(0).max(10),
  })
  .partial()
  .strict();
export type RuleOverrides = z.infer<typeof ruleOverridesSchema>;

/** The thresholds in force: the product's, then the clinic's, then the program's; the last one given wins. */
export function ruleSettings(...overrides: Partial<RuleSettings>[]): RuleSettings {
  return overrides.reduce<RuleSettings>((settings, override) => ({ ...settings, ...override }), defaultRuleSettings);
}
