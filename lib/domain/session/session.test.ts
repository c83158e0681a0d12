import { describe, expect, test } from 'vitest';
import { resultOf } from './result-of';
import { began, begin, exercise, run } from './session-by-hand.test-support';

describe('a hold', () => {
  test('waits, gets set, is moved into, counts down, and waits for the tap', () => {
    const session = run(begin(['2x2 h5 r30', '10']));
    expect(session.wait(60).view).toMatchObject({ phase: 'ready', number: null, at: 1, of: 2, set: 1, sets: 2, rep: 1, canGoBack: false });
    expect(session.send('next').view).toMatchObject({ phase: 'ready', step: 'get-set', number: 5 });
    expect(session.wait(5).view).toMatchObject({ phase: 'work', number: 5, unit: 'seconds', figure: { progress: 0, part: 'out' }, next: { kind: 'rest', seconds: 30, set: 2 } });
    expect(session.wait(2).view).toMatchObject({ number: 5, ring: 1, figure: { progress: 1, part: 'hold' } });
    expect(session.wait(1).view).toMatchObject({ number: 4, ring: 0.8 });
    expect(session.wait(3.9).view).toMatchObject({ number: 1, step: 'work' });
    expect(session.wait(0.1).view).toMatchObject({ number: 0, step: 'wait', rep: 2, repsDone: 1 });
    expect(session.wait(600).view).toMatchObject({ step: 'wait', repsDone: 1 });
    expect(session.send('next').wait(2).view).toMatchObject({ step: 'work', number: 5, rep: 2 });
    expect(session.wait(5).view).toMatchObject({ phase: 'rest', number: 30, set: 2 });
  });

  test('a rest counts down, can be longer, and then waits', () => {
    const session = run(begin(['2x1 h5 r30'])).send('next').wait(12);
    expect(session.wait(20).view).toMatchObject({ phase: 'rest', number: 10, isRestOver: false });
    expect(session.send('more-rest').view).toMatchObject({ number: 25, length: 45 });
    expect(session.wait(100).view).toMatchObject({ phase: 'rest', number: 0, isRestOver: true });
    expect(session.send('more-rest').view).toMatchObject({ number: 15, isRestOver: false });
    expect(session.send('next').view).toMatchObject({ phase: 'work', set: 2, number: 5 });
  });

  test('left early it counts by what was held', () => {
    const session = run(begin(['1x2 h10'])).send('next').wait(5 + 2 + 5).send('next').send('next').wait(12);
    expect(session.state.step).toBe('finished');
    expect(resultOf(session.state).items).toEqual([{ itemId: 'item-1', outcome: 'partly', doneShare: 0.75 }]);
  });

  test('in breaths counts breaths, and says in and out', () => {
    const session = run(begin(['1x3 h2br'])).send('next').wait(5 + 2);
    expect(session.view).toMatchObject({ number: 2, unit: 'breaths', breath: 'in' });
    expect(session.wait(3).view).toMatchObject({ number: 2, breath: 'out' });
    expect(session.wait(3).view).toMatchObject({ number: 1, breath: 'in' });
  });
});

describe('repetitions without a hold', () => {
  test('are counted by the patient, at their own pace', () => {
    const session = run(begin(['2x3', '5'])).send('next');
    expect(session.wait(60).view).toMatchObject({ phase: 'work', number: 1, unit: 'reps', isCounted: true, left: null });
    expect(session.send('next').send('next').view).toMatchObject({ number: 3, repsDone: 2, ring: 2 / 3 });
    expect(session.send('next').view).toMatchObject({ phase: 'ready', set: 2 });
    expect(session.send('next').send('all-done').view).toMatchObject({ phase: 'ready', at: 2 });
    expect(session.send('back').view).toMatchObject({ at: 1, set: 2, repsDone: 0, step: 'work' });
  });

  test('a range is done at its lower bound, and may go on to the upper', () => {
    const session = run(begin(['2-3', '5'])).send('next').send('next').send('next');
    expect(session.view).toMatchObject({ step: 'more', number: 2, reps: 2, mostReps: 3 });
    expect(session.send('next').view.at).toBe(2);
    expect(session.send('back').view).toMatchObject({ at: 1, step: 'more', repsDone: 2 });
    expect(session.send('more').view.at).toBe(2);
    expect(session.state.items[0]!.stints[0]!.done).toEqual([1, 1, 1]);
    expect(resultOf(session.state).items).toEqual([{ itemId: 'item-1', outcome: 'done' }]);
  });

  test('alternating ones change the side each time; the count is the total', () => {
    const session = run(begin(['3 alt'])).send('next');
    expect(session.view).toMatchObject({ side: 'right', figure: { isMirrored: false } });
    expect(session.send('next').view).toMatchObject({ side: 'left', figure: { isMirrored: true }, number: 2 });
    expect(session.send('next').view.side).toBe('right');
  });
});

test('each side runs both sides of a set before the rest', () => {
  const session = run(begin(['2x10s r20 es'])).send('next').wait(5);
  expect(session.view).toMatchObject({ side: 'right', number: 10, next: { kind: 'side', side: 'left' } });
  expect(session.wait(10).view).toMatchObject({ phase: 'ready', side: 'left', sides: [{ side: 'right', isDone: true }, { side: 'left', isDone: false, isNow: true }], figure: { isMirrored: true } });
  expect(session.send('next').send('next').wait(10).view).toMatchObject({ phase: 'rest', side: 'right', set: 2 });
});

test('asked to, it goes on by itself within an exercise, and waits before the next', () => {
  const session = run(begin(['2x2 h3 r10', '3'], { goOn: true })).send('next');
  const rep = 2 + 3 + 2 + 1;
  expect(session.wait(5 + rep).view).toMatchObject({ phase: 'work', rep: 2 });
  expect(session.wait(rep).view).toMatchObject({ phase: 'rest', number: 10 });
  expect(session.wait(10 + rep).view).toMatchObject({ phase: 'work', set: 2, rep: 2 });
  expect(session.wait(rep).view).toMatchObject({ phase: 'ready', at: 2 });
  expect(session.wait(600).view).toMatchObject({ phase: 'ready', at: 2 });
  expect(session.send('next').wait(5).view).toMatchObject({ phase: 'work', number: 1 });
  expect(session.wait(6.5).view).toMatchObject({ number: 2, rep: 2 });
});

test('asking it to go on by itself begins nothing that same moment', () => {
  const session = run(begin(['2x10s r5'])).send('next').wait(5 + 10 + 60);
  expect(session.view.isRestOver).toBe(true);
  expect(session.send({ type: 'options', options: { goOn: true } }).wait(1).view).toMatchObject({ step: 'get-set', number: 4 });
});

describe('being away', () => {
  test.each([['a pause', ['pause', 'resume']], ['a call', ['leave', 'resume']]] as const)('%s does not count', (_, [away, back]) => {
    const session = run(begin(['1x60s'])).send('next').wait(5 + 20).send(away);
    expect(session.jump(300).view).toMatchObject({ phase: 'paused', number: 40 });
    expect(session.send('return').send(back).wait(10).view).toMatchObject({ phase: 'work', number: 30 });
  });

  test('a closed tab comes back paused at the same spot', () => {
    const session = run(begin(['2x1 h20 r60'])).send('next').wait(5 + 2 + 8).jump(86_400).reload();
    expect(session.view).toMatchObject({ phase: 'paused', step: 'work', number: 12 });
    expect(session.send('resume').wait(2).view.number).toBe(10);
  });

  test.each([3600, -3600])('a clock that jumps by %i s counts nothing', (seconds) => {
    const session = run(begin(['1x60s'])).send('next').wait(5 + 20).jump(seconds).send('tick');
    expect(session.view).toMatchObject({ number: 40, phase: seconds > 0 ? 'paused' : 'work' });
  });
});

describe('too hard', () => {
  test('the easier step does what is left; what was done counts', () => {
    const session = run(begin(['2x10', '5'])).send('next').send('all-done').send('next').send('next');
    session.send({ type: 'easier', to: exercise('2x4', 'item-1', -1) });
    expect(session.view).toMatchObject({ phase: 'ready', set: 2, reps: 4, exercise: { level: -1 } });
    expect(resultOf(session.state).items).toEqual([{ itemId: 'item-1', outcome: 'partly', doneShare: 0.55 }]);
    session.send('next').send('all-done');
    expect(resultOf(session.state).items).toEqual([{ itemId: 'item-1', outcome: 'done' }]);
  });

  test('half of the easier step is half of what was left', () => {
    const session = run(begin(['1x60s', '5'])).send('next').wait(5 + 30).send({ type: 'easier', to: exercise('1x20s', 'item-1', -1) });
    session.send('next').wait(5 + 10).send('next');
    expect(resultOf(session.state).items).toEqual([{ itemId: 'item-1', outcome: 'partly', doneShare: 0.75 }]);
  });

  test('a step of another item changes nothing', () => {
    const session = run(begin(['2x10', '5']));
    expect(session.send({ type: 'easier', to: exercise('4', 'item-2', -1) }).view.exercise.itemId).toBe('item-1');
  });
});

describe('what it tells', () => {
  test('a skipped exercise has its reason, with what was done of it', () => {
    const session = run(begin(['4', '4', '4'])).send('next').send('next').send({ type: 'skip', reason: 'pain' }).send({ type: 'skip', reason: 'time' });
    expect(session.view.at).toBe(3);
    expect(resultOf(session.state)).toEqual({
      startedAt: new Date(began).toISOString(),
      items: [{ itemId: 'item-1', outcome: 'partly', reason: 'pain', doneShare: 0.25 }, { itemId: 'item-2', outcome: 'skipped', reason: 'time' }],
    });
    expect(session.send('back').send('back').view).toMatchObject({ at: 1, repsDone: 1, step: 'work' });
  });

  test('what ran when it was skipped counts by its share', () => {
    const session = run(begin(['1x60s', '4'])).send('next').wait(5 + 15).send({ type: 'skip', reason: 'time' });
    expect(resultOf(session.state).items).toEqual([{ itemId: 'item-1', outcome: 'partly', reason: 'time', doneShare: 0.25 }]);
    expect(session.send('back').state.items[0]!.stints[0]!.partial).toBe(0);
  });

  test('stopped, it invents nothing about the rest', () => {
    const session = run(begin(['1x60s', '4'])).send('next').wait(5 + 30).send('stop');
    expect(session.view.phase).toBe('finished');
    expect(resultOf(session.state).items).toEqual([{ itemId: 'item-1', outcome: 'partly', doneShare: 0.5 }]);
    expect(resultOf(begin(['4'])).items).toEqual([]);
  });
});
