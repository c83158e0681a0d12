import { describe, expect, it } from 'vitest';
import type { FrozenRung } from '../ladder';
import type { ToldOnStep } from '../ladder-steps';
import { addDays } from '../local-day';
import { authorisedStepDown, authorisedStepUp, type RuleLadder } from './authorised-step';
import { evaluateRules } from './evaluate-rules';
import { bridge, calm, report, session, today, yesterday } from './rule-input.test-support';

const reps = (count: number) => ({ sets: 1, amount: { kind: 'reps' as const, min: count, max: count } });
const frozen = { startPosition: 'supine', texts: {}, figureSlug: null, figureId: null, pictureId: null, videoUrl: null };
const other = (slug: string): FrozenRung => ({ exercise: { clinicId: 'c', id: slug, slug }, dose: reps(3), frozen });
const well: ToldOnStep = { outcome: 'done', painBefore: 1, painAfter: 1 };
const ladder = (over: Partial<RuleLadder> = {}): RuleLadder => ({
  itemKey: 'bridge', slug: 'glute-bridge', dose: reps(5), level: 0, told: [well, well, well],
  ladder: { easier: [other('pelvic-tilt')], harder: [{ exercise: null, dose: reps(8), frozen: null }, other('superman')], rule: { sessions: 3, maximumPain: 2 } },
  ...over,
});

describe('authorised steps', () => {
  it('name the exercise that follows, or that only the dose changes', () => {
    expect(authorisedStepUp([ladder()])).toEqual({ step: 'dose', exercise: 'glute-bridge', next: 'glute-bridge', others: 0 });
    expect(authorisedStepUp([ladder({ level: 1 })])).toEqual({ step: 'exercise', exercise: 'glute-bridge', next: 'superman', others: 0 });
    expect(authorisedStepUp([ladder({ level: -1 })])).toEqual({ step: 'exercise', exercise: 'pelvic-tilt', next: 'glute-bridge', others: 0 });
    expect(authorisedStepDown([ladder()], ['bridge'])).toEqual({ step: 'exercise', exercise: 'glute-bridge', next: 'pelvic-tilt', others: 0 });
  });

  it('are none where the ladder does not reach, or its own rule is not met', () => {
    expect(authorisedStepUp([ladder({ level: 2 })])).toEqual({});
    expect(authorisedStepUp([ladder({ told: [well, well] })])).toEqual({});
    expect(authorisedStepDown([ladder({ level: -1 })], ['bridge'])).toEqual({});
    expect(authorisedStepDown([ladder()], ['another'])).toEqual({});
    expect(authorisedStepUp([ladder(), ladder({ itemKey: 'b' }), ladder({ itemKey: 'c', level: 2 })])).toMatchObject({ others: 1 });
  });

  it('stand in the findings that call for them', () => {
    const ladders = [ladder()];
    const good = [3, 2, 1].map((ago) => session(addDays(today, -ago), { painBefore: 1, painAfter: 1 }));
    expect(evaluateRules(calm({ sessions: good, ladders }))).toMatchObject([{ rule: 'ready-to-progress', figures: { step: 'dose', exercise: 'glute-bridge' } }]);
    expect(evaluateRules(calm({ sessions: good }))[0]?.figures).not.toHaveProperty('step');
    const skipped = [2, 1].map((ago) => session(addDays(today, -ago), { items: [bridge('skipped', 'pain')] }));
    expect(evaluateRules(calm({ sessions: skipped, ladders }))).toMatchObject([{ rule: 'skipped-for-pain', figures: { step: 'exercise', next: 'pelvic-tilt' } }]);
    const worse = calm({ sessions: [session(yesterday)], reports: [report(today, { kind: 'next-morning', pain: 5 })], ladders });
    expect(evaluateRules(worse).find((finding) => finding.rule === 'worse-next-morning')).toMatchObject({ figures: { step: 'exercise', next: 'pelvic-tilt', others: 0 } });
  });
});
