import { expect, test } from 'vitest';
import type { SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SessionState } from '@/lib/domain/session/session-state';
import { createRunner, runningOf } from './session-runner';

const exercise = (itemId: string) => ({ itemId, key: itemId, level: 0, dose: { sets: 1, amount: { kind: 'time', seconds: 60 } } }) as SnapshotExercise;
const exercises = [exercise('a'), exercise('b')];

function runnerAt(kept: unknown = null) {
  const watch = { at: 1_000_000 };
  const saved: SessionState[] = [];
  const runner = createRunner(exercises, kept, () => watch.at);
  runner.keepWith((state) => saved.push(state));
  const tick = (times: number) => {
    for (let i = 0; i < times; i += 1) {
      watch.at += 200;
      runner.send({ type: 'tick' });
    }
  };
  return { runner, saved, tick, watch };
}

test('keeps every change at once and mere time once a second', () => {
  const { runner, saved, tick } = runnerAt();
  tick(10);
  expect(saved).toHaveLength(0);
  runner.send({ type: 'next' });
  runner.send({ type: 'next' });
  expect(saved).toHaveLength(2);
  tick(50);
  expect(saved).toHaveLength(12);
  expect(saved.at(-1)).toMatchObject({ step: 'work', spent: 10_000 });
});

test('goes on with a kept session of the same exercises, paused', () => {
  const { runner, saved, tick } = runnerAt();
  runner.send({ type: 'next' });
  runner.send({ type: 'next' });
  tick(50);
  const again = runnerAt(JSON.parse(JSON.stringify(saved.at(-1))));
  again.watch.at += 86_400_000;
  expect(again.runner.state()).toMatchObject({ step: 'work', spent: 10_000, paused: true });
});

test('begins anew with other exercises, a finished session, or anything else', () => {
  const { runner } = runnerAt();
  const kept = runner.state();
  expect(runningOf(kept, exercises)).toBe(kept);
  expect(runningOf(kept, [exercise('a')])).toBeNull();
  expect(runningOf(kept, [exercise('a'), exercise('c')])).toBeNull();
  expect(runningOf({ ...kept, step: 'finished' }, exercises)).toBeNull();
  expect(runningOf({ format: 2 }, exercises)).toBeNull();
  expect(runningOf('nothing', exercises)).toBeNull();
});
