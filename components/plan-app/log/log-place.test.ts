import { describe, expect, it } from 'vitest';
import { logHref, logPlace } from './log-place';

const id = '0198c1a2-0000-7000-8000-000000000001';

describe('logPlace', () => {
  it.each(['went', 'all', 'some', 'none', 'pain'] as const)('reads what logHref writes: %s', (step) => {
    for (const about of [{ day: null, fixes: null }, { day: '2026-11-20', fixes: null }, { day: null, fixes: id }]) {
      expect(logPlace(logHref(step, about).replace(/^#log=?/, ''))).toEqual({ ...about, step });
    }
  });

  it('takes anything else for the first question', () => {
    expect(logPlace('nonsense.some')).toEqual({ day: null, fixes: null, step: 'went' });
    expect(logPlace('2026-11-20.nonsense')).toEqual({ day: '2026-11-20', fixes: null, step: 'went' });
  });
});
