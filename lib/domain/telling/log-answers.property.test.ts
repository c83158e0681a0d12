import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locations } from '../locations';
import { itemOutcomes, skipReasons, type SkipReason } from '../session-log';
import { sessionLogSchema } from '../session-log-schema';
import type { FormFields } from './form-fields';
import { answerItems, answerPain, answersOf, answerWent, answerWhy, sessionBody, wentAnswers, type LogAnswers, type Went } from './log-answers';

const asked = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000003'];
const begun = { id: '01900000-0000-7000-8000-0000000000aa', versionId: '01900000-0000-7000-8000-0000000000bb', day: '2026-11-21', doneAt: '2026-11-21T09:00:00.000Z' };

type Step = { kind: 'went'; went: Went } | { kind: 'items' | 'pain'; fields: FormFields } | { kind: 'why'; reason: SkipReason };

// What a form may hold: a choice, nothing, or rubbish that a browser's extension has put there.
const oneOf = (choices: readonly string[]) => fc.option(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...choices) }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), { nil: undefined });
const rating = oneOf(Array.from({ length: 11 }, (_, i) => String(i)));
const itemFields = fc.tuple(...asked.flatMap((id) => [oneOf(itemOutcomes).map((value) => [`outcome.${id}`, value] as const), oneOf(skipReasons).map((value) => [`reason.${id}`, value] as const)])).map((pairs): FormFields => Object.fromEntries(pairs));
const painFields = fc.record({ painAfter: rating, painBefore: rating, locationAfter: oneOf(locations), locationBefore: oneOf(locations), effort: rating, note: fc.option(fc.oneof(fc.string(), fc.constant('long '.repeat(500))), { nil: undefined }) });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('went' as const), went: fc.constantFrom(...wentAnswers) }),
  fc.record({ kind: fc.constant('items' as const), fields: itemFields }),
  fc.record({ kind: fc.constant('pain' as const), fields: painFields }),
  fc.record({ kind: fc.constant('why' as const), reason: fc.constantFrom(...skipReasons) }),
);
const result = fc.record({
  startedAt: fc.constant('2026-11-21T08:50:00.000Z'),
  items: fc.tuple(...asked.map((itemId) => fc.record({ itemId: fc.constant(itemId), outcome: fc.constantFrom(...itemOutcomes), reason: fc.constantFrom(undefined, ...skipReasons), doneShare: fc.option(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { nil: undefined }) }))).chain((items) => fc.subarray(items)),
});

const fresh: LogAnswers = { ...begun, went: 'all', items: [] };

function take(log: LogAnswers, taken: Step): LogAnswers {
  if (taken.kind === 'went') return answerWent(log, taken.went, asked);
  if (taken.kind === 'why') return answerWhy(log, taken.reason, asked);
  return taken.kind === 'items' ? answerItems(log, taken.fields, asked) : answerPain(log, taken.fields);
}

describe('a log told page by page', () => {
  it('is one that the server takes as soon as anything was said of an exercise, in whatever order the pages were answered', () => {
    fc.assert(
      fc.property(fc.option(result, { nil: null }), fc.array(step, { maxLength: 8 }), (guided, steps) => {
        const log = steps.reduce(take, guided ? answersOf(guided, begun, asked) : fresh);
        fc.pre(log.items.length > 0);
        const body: unknown = JSON.parse(JSON.stringify(sessionBody(log, 'Europe/London')));
        const parsed = sessionLogSchema.safeParse(body);
        expect(parsed.error?.issues).toBeUndefined();
        expect(parsed.data).toMatchObject({ id: begun.id, localDay: begun.day, zone: 'Europe/London' });
        expect(new Set(log.items.map(({ itemId }) => itemId)).size).toBe(log.items.length);
      }),
    );
  });

  it('never says where pain is that there is none of, nor how hard nothing was', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), painFields, (steps, fields) => {
        const log = answerPain(steps.reduce(take, fresh), fields);
        if (!log.painAfter) expect(log.locationAfter).toBeUndefined();
        if (!log.painBefore) expect(log.locationBefore).toBeUndefined();
        if (log.went === 'none') expect(log.effort).toBeUndefined();
      }),
    );
  });
});
