import { describe, expect, it } from 'vitest';
import { logHref, logPlace } from './log-place';

describe('logPlace', () => {
  it.each(['went', 'all', 'some', 'none', 'pain'] as const)('reads what logHref writes: %s', (step) => {
    expect(logPlace(logHref(step, '2026-11-21', '2026-11-21').replace(/^#log=?/, ''))).toEqual({ day: null, step });
    expect(logPlace(logHref(step, '2026-11-20', '2026-11-21').replace(/^#log=?/, ''))).toEqual({ day: '2026-11-20', step });
  });

  it('takes anything else for the first question', () => {
    expect(logPlace('nonsense.some')).toEqual({ day: null, step: 'went' });
    expect(logPlace('2026-11-20.nonsense')).toEqual({ day: '2026-11-20', step: 'went' });
  });
});
