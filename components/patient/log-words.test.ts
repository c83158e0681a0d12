import { describe, expect, it } from 'vitest';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import type { Translate } from '@/lib/i18n/translate';
import { translator } from '@/lib/i18n/translator';
import type { LogEntry, SessionEntry } from '@/lib/server/review/log-entries';
import { entryOrigin, entryText, type LogWords } from './log-words';

const words = (locale: 'en' | 'es'): LogWords => ({ t: translator(locale, 'patient') as Translate, rules: translator(locale, 'rules') as Translate, locale, dose: createDoseDescriber(locale).describeDose });
const done = (name: string, level = 0) => ({ name, outcome: 'done' as const, reason: null, level });
const session = (given: Partial<SessionEntry> = {}): SessionEntry => ({
  kind: 'session', id: 's', day: '2026-11-19', at: '2026-11-19T18:20:00Z', before: 3, after: 6, move: 'further', location: 'below-knee', items: [done('Bridge'), { name: 'Prone press-up', outcome: 'skipped', reason: 'pain', level: 0 }],
  note: null, provenance: 'same-day', receivedDay: '2026-11-19', enteredBy: null, effort: null, byCarer: false, corrected: null, tripped: true, ...given,
});

describe('an entry of the log', () => {
  it('says pain, how far it reached, what was done and why not', () => {
    expect(entryText(session(), words('en'))).toBe('Pain 3 → 6, now below the knee. 1 of 2 done, skipped Prone press-up (pain).');
    expect(entryText(session(), words('es'))).toContain('omitió Prone press-up (dolor)');
  });

  it('never takes pain that was not told for none', () => {
    expect(entryText(session({ before: null, after: null, move: 'unknown', items: [done('Bridge')] }), words('en'))).toBe('Pain not recorded. All 1 done.');
  });

  it('says who corrected what, and from which figure', () => {
    const corrected = session({ move: 'same', items: [done('Bridge')], corrected: { before: 3, after: 5 } });
    expect(entryText(corrected, words('en'))).toBe('Pain 3 → 6. All 1 done. Corrected from 5 by the patient.');
    expect(entryText({ ...corrected, byCarer: true }, words('en'))).toContain('by the carer');
  });

  it('says on which step of a ladder an exercise was done, and which step was taken by whom', () => {
    expect(entryText(session({ move: 'same', items: [done('Pelvic tilt', -1), done('Cat and cow')] }), words('en'))).toBe('Pain 3 → 6. All 2 done. Pelvic tilt: easier step.');
    const step = {
      kind: 'step' as const, id: 't', day: '2026-11-19', at: '2026-11-19T18:20:00Z', step: { from: 0, to: -1, reason: 'too-hard' as const }, name: 'Bridge', to: 'Pelvic tilt',
      dose: { sets: 1, amount: { kind: 'reps' as const, min: 3, max: 3 } }, by: null, byCarer: false,
    };
    expect(entryText(step, words('en'))).toMatch(/^Bridge: Went down a step: it was too hard\. Now: Pelvic tilt, .*3/);
    expect([entryOrigin(step, words('en')), entryOrigin({ ...step, byCarer: true }, words('en')), entryOrigin({ ...step, by: 'Rafael Winterbourne' }, words('en'))]).toEqual(['Ladder, by the patient', 'Ladder, by the carer', 'Ladder, by Rafael Winterbourne']);
  });

  it('says how hard it was where that was told', () => {
    expect(entryText(session({ move: 'same', items: [done('Bridge')], effort: 4 }), words('en'))).toBe('Pain 3 → 6. All 1 done. Effort 4 of 10.');
  });

  it('names a carer who told it', () => {
    const report: Extract<LogEntry, { kind: 'report' }> = { kind: 'report', id: 'r', day: '2026-11-19', at: '2026-11-19T18:20:00Z', report: 'any-time', pain: 4, location: null, redFlags: [], note: null, byCarer: true, tripped: false };
    expect([entryOrigin(report, words('en')), entryOrigin({ ...report, byCarer: false }, words('en')), entryOrigin(session({ byCarer: true }), words('en'))]).toEqual(['Report, carer', 'Report', 'Same day, carer']);
  });

  it('tells how it came about', () => {
    expect(entryOrigin(session({ provenance: 'back-filled', receivedDay: '2026-11-20' }), words('en'))).toBe('Back-filled on 20 Nov');
    expect(entryOrigin(session({ provenance: 'from-paper', enteredBy: 'N. Applegate' }), words('en'))).toBe('From paper, by N. Applegate');
  });

  it('calls days without a log unknown, not missed', () => {
    const unknown = { kind: 'unknown' as const, id: 'u', day: '2026-10-18', at: '', from: '2026-10-12', days: 7 };
    expect(entryText(unknown, words('en'))).toBe('7 days without a log: unknown, not missed.');
  });
});
