import { expect, test } from 'vitest';
import { advance } from '@/lib/domain/session/advance';
import { planSession, startSession } from '@/lib/domain/session/plan-session';
import type { Dose } from '@/lib/domain/dose';
import type { SessionEvent } from '@/lib/domain/session/session-state';
import { viewOf } from '@/lib/domain/session/view-of';
import { signalOf } from './signal-of';

/** Everything that is heard in so many seconds after the taps, each with its second. */
function heard(doses: Dose[], events: SessionEvent['type'][], seconds: number, every = 200): string[] {
  let [at, state] = [0, startSession(planSession(doses.map((dose, i) => ({ itemId: `${i}`, key: `${i}`, level: 0, dose }))), 0)];
  for (const type of events) state = advance(state, { type } as SessionEvent, at);
  const all: string[] = [];
  let before = viewOf(state, at)!;
  while (at < seconds * 1000) {
    at += every;
    state = advance(state, { type: 'tick' }, at);
    const after = viewOf(state, at)!;
    const { say, tone } = signalOf(before, after);
    if (say) all.push(`${at / 1000} ${say.key}${'count' in say ? ` ${say.count}` : ''}${tone ? ` (${tone})` : ''}`);
    before = after;
  }
  return all;
}

const hold: Dose = { sets: 2, amount: { kind: 'reps', min: 1, max: 1 }, hold: { kind: 'seconds', seconds: 10 }, rest: 5 };

test('a hold and its rest: the start, half way, three, two, one, the end', () => {
  expect(heard([hold], ['next'], 40)).toEqual([
    '2 left 3 (tick)', '3 left 2 (tick)', '4 left 1 (tick)', '5 hold 10',
    '12 half', '14 left 3 (tick)', '15 left 2 (tick)', '16 left 1 (tick)', '17 rest 5 (end)',
    '19 left 3 (tick)', '20 left 2 (tick)', '21 left 1 (tick)', '22 restOver (end)',
  ]);
});

test('breaths are not counted down aloud', () => {
  expect(heard([{ sets: 1, amount: { kind: 'breaths', count: 4 } }, hold], ['next', 'next'], 30)).toEqual(['10 half', '20 done (end)']);
});

test('counted repetitions are silent, and so is waiting', () => {
  expect(heard([{ sets: 1, amount: { kind: 'reps', min: 5, max: 5 } }], ['next'], 60)).toEqual([]);
});
