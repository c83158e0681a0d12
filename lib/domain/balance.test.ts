import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busiestPhase, orderByPosition, positionReturns, programBalance } from './balance';
import { sessionMinutes } from './dosing/session-minutes';
import { positions, type Direction, type ExerciseType } from './exercise';
import { parseDose } from './dosing/parse-dose';
import type { Dose } from './dose';

const dose = (text: string): Dose => {
  const { dose: read } = parseDose(text);
  if (!read) throw new Error(text);
  return read;
};
const item = (text: string, direction: Direction = 'none', types: ExerciseType[] = ['strength']) => ({ dose: dose(text), direction, types });

describe('programBalance', () => {
  it('takes the program’s frequency where a dose names none', () => {
    // 60 s twice a day and 60 s once a day: 3 minutes.
    expect(programBalance([item('1x60s'), item('1x60s 1/d')], { kind: 'perDay', times: 2 })).toMatchObject({ count: 2, timesADay: 3, minutesADay: 3 });
  });

  it('keeps exercises as needed out of minutes and times, yet in the count', () => {
    expect(programBalance([item('1x300s prn')], { kind: 'perDay', times: 1 })).toMatchObject({ count: 1, asNeeded: 1, timesADay: 0, minutesADay: 0 });
  });

  it('counts named days and weekly quotas as a full day', () => {
    expect(programBalance([item('1x60s mwf'), item('1x60s 3/w')], { kind: 'perDay', times: 1 }).minutesADay).toBe(2);
  });

  it('never rounds work down to nothing', () => {
    expect(programBalance([item('1x5s')], { kind: 'perDay', times: 1 }).minutesADay).toBe(1);
    expect(sessionMinutes([dose('1x5s')])).toBe(1);
    expect(sessionMinutes([])).toBe(0);
  });

  it('puts each exercise in exactly one direction', () => {
    const mixed = programBalance([item('5', 'flexion'), item('5', 'extension'), item('5', 'extension'), item('5', 'both'), item('5', 'rotation'), item('5', 'none')], { kind: 'perDay', times: 1 });
    expect(mixed).toMatchObject({ flexion: 1, extension: 2, other: 3 });
  });

  it('counts strength and stretch, an exercise that is both in both', () => {
    const items = [item('5'), item('5', 'none', ['stretch', 'strength']), item('5', 'none', ['mobility']), item('5', 'none', ['breathing'])];
    expect(programBalance(items, { kind: 'perDay', times: 1 })).toMatchObject({ strength: 2, stretch: 2 });
  });

  it('measures the phase that asks for most, with what runs through all of them', () => {
    const phases = ['calm', 'strong'].map((key) => ({ key, name: key, starts: { kind: 'at-once' as const } }));
    const items = [{ dose: dose('1x60s'), phaseKey: null }, { dose: dose('1x30s'), phaseKey: 'calm' }, { dose: dose('1x90s'), phaseKey: 'strong' }];
    expect(busiestPhase(items, phases, { kind: 'perDay', times: 1 })).toEqual([items[0], items[2]]);
    expect(busiestPhase(items, [], { kind: 'perDay', times: 1 })).toEqual(items);
  });
});

describe('order of positions', () => {
  it('counts going back to a position left before, not turning to a new one', () => {
    expect(positionReturns(['supine', 'supine', 'prone', 'any', 'prone', 'standing'])).toBe(0);
    expect(positionReturns(['supine', 'prone', 'supine', 'prone'])).toBe(2);
  });

  it('ordering leaves no returns, loses nothing and keeps the order within a position', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...positions), { maxLength: 30 }), (order) => {
        const items = order.map((position, id) => ({ id, position }));
        const sorted = orderByPosition(items, (one) => one.position);
        expect(positionReturns(sorted.map((one) => one.position))).toBe(0);
        expect(sorted.map((one) => one.id).sort((a, b) => a - b)).toEqual(items.map((one) => one.id));
        for (const position of positions.filter((one) => one !== 'any')) {
          const ids = sorted.filter((one) => one.position === position).map((one) => one.id);
          expect(ids).toEqual(ids.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
