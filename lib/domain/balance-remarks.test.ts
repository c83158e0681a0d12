import { describe, expect, it } from 'vitest';
import { balanceRemarks, type RemarkContext } from './balance-remarks';
import { parseDose } from './dosing/parse-dose';
import { doseOutsideSources } from './remark-range';
import type { RemarkExercise, RemarkItem } from './remark-types';

const exercise = (slug: string, more: Partial<RemarkExercise> = {}): RemarkExercise => ({ slug, position: 'prone', direction: 'extension', types: ['strength', 'stretch'], ranges: [], precautions: ['recent-injury'], harder: [], pairsWith: [], ...more });
const item = (key: string, text: string, of: RemarkExercise, note = ''): RemarkItem => {
  const { dose } = parseDose(text);
  if (!dose) throw new Error(text);
  return { key, dose, note, exercise: of };
};
const nobody: RemarkContext = { patient: { precautions: [], minutesPerDay: null }, minutesADay: 5, messageToPatient: '', locale: 'en' };
const superman = exercise('superman', {
  ranges: [{ source: 'A', reps: { min: 12, max: 20 } }, { source: 'B', reps: { min: 10, max: 20 } }],
  pairsWith: [{ slug: 'childs-pose', why: 'counter-pose', source: 'B' }],
});
const childsPose = exercise('childs-pose', { direction: 'flexion', pairsWith: [] });

describe('doseOutsideSources', () => {
  it('speaks up only where no source agrees', () => {
    expect(doseOutsideSources({ sets: 2, amount: { kind: 'reps', min: 8, max: 8 } }, superman.ranges)).toMatchObject({ field: 'reps', value: 8, sources: [{ source: 'A' }, { source: 'B' }] });
    expect(doseOutsideSources({ sets: 2, amount: { kind: 'reps', min: 11, max: 11 } }, superman.ranges)).toBeNull();
    expect(doseOutsideSources({ sets: 2, amount: { kind: 'time', seconds: 30 } }, superman.ranges)).toBeNull();
    expect(doseOutsideSources({ sets: 2, amount: { kind: 'reps', min: 100, max: 100 } }, [{ source: 'B', open: true }])).toBeNull();
  });
});

describe('pairs', () => {
  it('suggests the counter-pose after the last exercise that asks for it, until it is there', () => {
    const two = [item('a', '12', superman), item('b', '12', { ...superman, slug: 'superman-halves' })];
    expect(balanceRemarks(two, nobody)).toEqual([{ kind: 'pairing', keys: ['b'], add: 'childs-pose', why: 'counter-pose', source: 'B', cite: ['B'], action: { kind: 'add', slug: 'childs-pose', after: 'b' } }]);
    expect(balanceRemarks([...two, item('c', '60s', childsPose)], nobody)).toEqual([]);
  });

  it('suggests the opposite direction only while one direction stands alone, and one way out of it', () => {
    const tilt = exercise('pelvic-tilt', { direction: 'flexion', pairsWith: [{ slug: 'prone-on-elbows', why: 'opposite-direction', source: 'B' }] });
    const knee = exercise('knee-to-chest', { direction: 'flexion', pairsWith: [{ slug: 'superman', why: 'opposite-direction', source: 'B' }] });
    expect(balanceRemarks([item('a', '3', tilt)], nobody)).toMatchObject([{ kind: 'pairing', add: 'prone-on-elbows' }]);
    expect(balanceRemarks([item('a', '3', tilt), item('b', '3', knee)], nobody)).toMatchObject([{ kind: 'pairing', add: 'prone-on-elbows' }]);
    expect(balanceRemarks([item('a', '3', tilt), item('b', '3', exercise('bridge'))], nobody)).toEqual([]);
  });

  it('suggests what is done together and what follows, never a harder step', () => {
    const raise = exercise('side-leg-raise', { direction: 'none', pairsWith: [{ slug: 'superman', why: 'done-together', source: 'B' }] });
    expect(balanceRemarks([item('a', '10', raise)], nobody)).toMatchObject([{ kind: 'pairing', add: 'superman', why: 'done-together', action: { kind: 'add', after: 'a' } }]);
    const lying = exercise('prone-lying', { direction: 'neutral', harder: ['prone-on-elbows'], pairsWith: [{ slug: 'prone-on-elbows', why: 'next-in-sequence', source: 'B' }] });
    expect(balanceRemarks([item('a', '60s', lying)], nobody)).toEqual([]);
    expect(balanceRemarks([item('a', '60s', { ...lying, harder: [] })], nobody)).toMatchObject([{ why: 'next-in-sequence' }]);
  });
});

describe('balanceRemarks', () => {
  it('puts the patient’s precautions first, then their time, and says when they must turn back', () => {
    const warned = exercise('bridge', { position: 'supine', precautions: ['pregnancy', 'glaucoma'] });
    const items = [item('a', '5', warned), item('b', '8', exercise('prone')), item('c', '5', exercise('tilt', { position: 'supine', direction: 'flexion', precautions: ['glaucoma'] }))];
    expect(balanceRemarks(items, { ...nobody, patient: { precautions: ['glaucoma'], minutesPerDay: 10 }, minutesADay: 14 })).toEqual([
      { kind: 'precaution', keys: ['a', 'c'], precautions: ['glaucoma'], direction: null, cite: ['common'], action: null },
      { kind: 'minutes', keys: [], minutes: 14, stated: 10, cite: ['patient'], action: null },
      { kind: 'order', keys: [], returns: 1, cite: ['order'], action: { kind: 'order' } },
    ]);
  });

  it('knows extension work and a stenosis, also of an exercise that names no precautions', () => {
    const stenosis: RemarkContext = { ...nobody, patient: { precautions: ['spinal-stenosis'], minutesPerDay: null } };
    expect(balanceRemarks([item('a', '10', exercise('own', { precautions: [] }))], stenosis)).toMatchObject([{ kind: 'precaution', keys: ['a'], precautions: ['spinal-stenosis'], direction: 'extension' }]);
    expect(balanceRemarks([item('a', '10', exercise('own', { precautions: [], direction: 'flexion' }))], stenosis)).toEqual([]);
    expect(balanceRemarks([item('a', '10', exercise('own', { precautions: ['reflux'] }))], stenosis)).toEqual([]);
  });

  it('names the nearest dose that a source supports', () => {
    const [remark] = balanceRemarks([item('a', '2x8', superman), item('c', '60s', childsPose)], nobody);
    expect(remark).toMatchObject({ kind: 'range', keys: ['a'], cite: ['A', 'B'], action: { kind: 'dose', key: 'a', dose: { sets: 2, amount: { kind: 'reps', min: 10, max: 10 } } } });
    const held = exercise('own', { ranges: [{ source: 'A', reps: { min: 2, max: 4 }, holdSeconds: { min: 15, max: 30 } }] });
    expect(balanceRemarks([item('a', '3 h40', held)], nobody)).toMatchObject([{ kind: 'range', action: { dose: { hold: { kind: 'seconds', seconds: 30 } } } }]);
  });

  it('has a quiet word above 4 exercises, not at 4', () => {
    const items = (count: number) => Array.from({ length: count }, (_, i) => item(`k${i}`, '5', exercise(`e${i}`, { direction: i % 2 === 0 ? 'flexion' : 'extension' })));
    expect(balanceRemarks(items(4), nobody)).toEqual([]);
    expect(balanceRemarks(items(5), nobody)).toEqual([{ kind: 'count', keys: [], count: 5, advised: 4, cite: ['bachmann-2018', 'henry-1999'], action: null }]);
  });

  it('sees one direction and one kind of work alone', () => {
    const only = (types: RemarkExercise['types']) => ['a', 'b', 'c'].map((key) => item(key, '5', exercise(key, { types })));
    expect(balanceRemarks(only(['strength']), nobody)).toMatchObject([{ kind: 'direction', only: 'extension', keys: ['a', 'b', 'c'], count: 3 }, { kind: 'types', only: 'strength', count: 3 }]);
    expect(balanceRemarks([...only(['strength']), item('d', '5', exercise('d', { direction: 'both', types: ['mobility'] }))], nobody)).toEqual([]);
    expect(balanceRemarks(only(['stretch']), nobody)).toMatchObject([{ kind: 'direction' }, { kind: 'types', only: 'stretch' }]);
  });

  it('says when a note or the message is hard to read, in the patient’s language', () => {
    const hard = 'Facilitate proprioceptive neuromuscular coordination whilst maintaining lumbopelvic stability throughout.';
    expect(balanceRemarks([item('a', '5', superman, hard), item('c', '60s', childsPose, 'Breathe out as you sink down.')], { ...nobody, messageToPatient: hard })).toMatchObject([
      { kind: 'range' },
      { kind: 'reading', of: 'note', keys: ['a'], plain: 11, cite: ['flesch-kincaid'] },
      { kind: 'reading', of: 'message', keys: [] },
    ]);
    expect(balanceRemarks([], { ...nobody, locale: 'es', messageToPatient: 'Facilite la coordinación neuromuscular propioceptiva manteniendo la estabilización lumbopélvica.' })).toMatchObject([{ cite: ['fernandez-huerta'] }]);
  });
});
