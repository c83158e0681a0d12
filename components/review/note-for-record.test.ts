import { describe, expect, it } from 'vitest';
import { describeFigures } from '@/lib/i18n/describe-finding';
import type { Translate } from '@/lib/i18n/translate';
import { translator } from '@/lib/i18n/translator';
import type { AttentionRow } from '@/lib/server/alerts/queries';
import { noteForRecord } from './note-for-record';

const [t, rules] = [translator('en', 'today') as Translate, translator('en', 'rules') as Translate];
const tripped = (alerts: AttentionRow['alerts']) => alerts.map((one) => ({ ...describeFigures(one, rules, (day) => day), day: one.day }));
const alert = (rule: AttentionRow['alerts'][number]['rule'], figures: AttentionRow['alerts'][number]['figures']): AttentionRow['alerts'][number] => ({
  id: rule, rule, level: 'high', status: 'open', figures, sourceId: null, day: '2026-11-19', snoozedUntil: null, acknowledgedBy: null,
});
const summary = { asOf: '2026-11-20', strip: [], scheduledDays: 13, attemptedDays: 12, unknownDays: 1, doseShare: 0.909 };

describe('the note for the record', () => {
  it('holds the figures with their thresholds, and adherence with its denominator', () => {
    const alerts = [alert('peripheralisation', { before: 'back', after: 'below-knee' }), alert('sharp-rise', { cause: 'rise', before: 3, after: 6, threshold: 2 })];
    expect(noteForRecord(tripped(alerts), summary, t)).toBe(
      '2026-11-19: Peripheralisation: back before, below the knee after. 2026-11-19: Sharp rise: 3 before, 6 after (2 or more). Attempted 12 of 13 scheduled days in the last 14 days, 1 day unknown. Dose done in those sessions: 91 %.',
    );
  });

  it('claims nothing about adherence before anything was asked or told', () => {
    expect(noteForRecord([], { ...summary, scheduledDays: 0 }, t)).toBe('');
    expect(noteForRecord([], { ...summary, doseShare: null }, t)).not.toContain('%');
  });
});
