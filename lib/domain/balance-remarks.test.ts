import { describe, expect, it } from 'vitest';
import { balanceRemarks, doseOutsideSources, type RemarkExercise, type RemarkItem } from './balance-remarks';
import { parseDose } from './dosing/parse-dose';

const exercise = (slug: string, more: Partial<RemarkExercise> = {}): RemarkExercise => ({ slug, position: 'prone', direction: 'extension', ranges: [], precautions: [], pairsWith: [], ...more });
const item = (key: string, text: string, of: RemarkExercise): RemarkItem => {
  const { dose } = parseDose(text);
  if (!dose) throw new Error(text);
  return { key, dose, exercise: of };
};
const nobody = { precautions: [], minutesPerDay: null };
const superman = exercise('superman', {
  ranges: [{ source: 'A', reps: { min: 12, max: 20 } }, { source: 'B', reps: { min: 10, max: 20 } }],
  pairsWith: [{ slug: 'childs-pose', why: 'counter-pose', source: 'B' }],
});

describe('doseOutsideSources', () => {
  it('speaks up only where no source agrees', () => {
    expect(doseOutsideSources({ sets: 2, amount: { kind: 'reps', min: 8, max: 8 } }, superman.ranges)).toMatchObject({ field: 'reps', value: 8, sources: [{ source: 'A' }, { source: 'B' }] });
    expect(doseOutsideSources({ sets: 2, amount: { kind: 'reps', min: 11, max: 11 } }, superman.ranges)).toBeNull();
    expect(doseOutsideSources({ sets: 2, amount: { kind: 'time', seconds: 30 } }, superman.ranges)).toBeNull();
    expect(doseOutsideSources({ sets: 2, amount: { kind: 'reps', min: 100, max: 100 } }, [{ source: 'B', open: true }])).toBeNull();
  });
});

describe('balanceRemarks', () => {
  it('suggests the counter-pose after the last exercise that asks for it, until it is there', () => {
    const two = [item('a', '12', superman), item('b', '12', { ...superman, slug: 'superman-halves' })];
    expect(balanceRemarks(two, nobody, 5)).toEqual([{ kind: 'pairing', key: 'b', add: 'childs-pose', why: 'counter-pose', source: 'B' }]);
    expect(balanceRemarks([...two, item('c', '60s', exercise('childs-pose', { direction: 'flexion' }))], nobody, 5)).toEqual([]);
  });

  it('suggests the opposite direction only while one direction stands alone', () => {
    const tilt = exercise('pelvic-tilt', { direction: 'flexion', pairsWith: [{ slug: 'prone-on-elbows', why: 'opposite-direction', source: 'B' }] });
    expect(balanceRemarks([item('a', '3', tilt)], nobody, 1)).toMatchObject([{ kind: 'pairing', add: 'prone-on-elbows' }]);
    expect(balanceRemarks([item('a', '3', tilt), item('b', '3', exercise('bridge'))], nobody, 1)).toEqual([]);
  });

  it('puts the patient’s precautions first, then their time, and says when they must turn back', () => {
    const warned = exercise('bridge', { position: 'supine', precautions: ['pregnancy', 'glaucoma'] });
    const remarks = balanceRemarks([item('a', '5', warned), item('b', '8', exercise('prone')), item('c', '5', exercise('tilt', { position: 'supine', direction: 'flexion', precautions: ['glaucoma'] }))], { precautions: ['glaucoma'], minutesPerDay: 10 }, 14);
    expect(remarks).toEqual([
      { kind: 'precaution', keys: ['a', 'c'], precautions: ['glaucoma'] },
      { kind: 'minutes', minutes: 14, stated: 10 },
      { kind: 'order', returns: 1 },
    ]);
  });
});
