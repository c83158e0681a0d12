import { describe, expect, it } from 'vitest';
import type { Translate } from '@/lib/i18n/translate';
import { translator } from '@/lib/i18n/translator';
import type { AttentionRow } from '@/lib/server/alerts/queries';
import { noteForRecord } from './note-for-record';

const words = { t: translator('en', 'today') as Translate, rules: translator('en', 'rules') as Translate, day: (day: string) => day };
const alert = (rule: AttentionRow['alerts'][number]['rule'], figures: AttentionRow['alerts'][number]['figures']): AttentionRow['alerts'][number] => ({
  id: rule, rule, level: 'high', status: 'open', figures, sourceId: null, day: '2026-11-19', snoozedUntil: null, acknowledgedBy: null,
});
const summary = { asOf: '2026-11-20', strip: [], scheduledDays: 13, attemptedDays: 12, unknownDays: 1, doseShare: 0.909 };

describe('the note for the record', () => {
  it('holds the figures with their thresholds, and adherence with its denominator', () => {
    const alerts = [alert('peripheralisation', { before: 'back', after: 'below-knee' }), alert('sharp-rise', { cause: 'rise', before: 3, after: 6, threshold: 2 })];
    expect(noteForRecord({ alerts, summary }, words)).toBe(
      '2026-11-19: Peripheralisation: back before, below the knee after. 2026-11-19: Sharp rise: 3 before, 6 after (2 or more). Attempted 12 of 13 scheduled days in the last 14 days, 1 day unknown. Dose done in those sessions: 91 %.',
    );
  });

  it('claims nothing about adherence before anything was asked or told', () => {
    expect(noteForRecord({ alerts: [], summary: { ...summary, scheduledDays: 0 } }, words)).toBe('');
    expect(noteForRecord({ alerts: [], summary: { ...summary, doseShare: null } }, words)).not.toContain('%');
  });
});
