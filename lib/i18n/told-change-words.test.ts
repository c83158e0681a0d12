import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import type { VersionChange } from '@/lib/domain/program-diff';
import { changedKeys, toldChanges } from '@/lib/domain/told-changes';
import english from './messages/en/plan.json';
import spanish from './messages/es/plan.json';

const bridge = { key: 'k', exercise: { clinicId: 'c', id: 'e', slug: 'glute-bridge' } };
const shown: VersionChange = { kind: 'demonstrated', ...bridge, before: null, after: '2026-11-20' };
const anchor: VersionChange = { kind: 'anchor', ...bridge, before: '', after: 'After breakfast' };
const fail = (error: Error) => {
  throw error;
};

describe('toldChanges', () => {
  it('leaves out what the clinic notes for itself, and marks no exercise for it', () => {
    expect(toldChanges([shown, anchor])).toEqual([anchor]);
    expect(toldChanges([anchor, { kind: 'removed', ...bridge, position: 1 }]).map(({ kind }) => kind)).toEqual(['removed', 'anchor']);
    expect([...changedKeys([shown])]).toEqual([]);
    expect([...changedKeys([anchor, { kind: 'title', before: 'a', after: 'b' }])]).toEqual(['k']);
  });
});

describe('the patient’s own words for a change', () => {
  const en = createTranslator({ locale: 'en', messages: english, namespace: 'change', onError: fail });
  const es = createTranslator({ locale: 'es', messages: spanish, namespace: 'change', onError: fail });

  it.each<[keyof typeof english.change, Record<string, string | number>, string, string]>([
    ['starts', { change: 'set', day: '1 May' }, 'Your plan starts on 1 May.', 'Su plan empieza el 1 May.'],
    ['starts', { change: 'removed', day: '' }, 'You can start now.', 'Puede empezar ya.'],
    ['ends', { change: 'set', day: '1 May' }, 'The last day of your plan is 1 May.', 'El último día de su plan es el 1 May.'],
    ['ends', { change: 'removed', day: '' }, 'Your plan has no last day for now.', 'Por ahora, su plan no tiene último día.'],
    ['phases', { count: 0, names: '' }, 'Your plan has no parts any more.', 'Su plan ya no tiene partes.'],
    ['phases', { count: 1, names: 'Calm' }, 'Your plan has one part: Calm.', 'Su plan tiene una parte: Calm.'],
    ['phases', { count: 2, names: 'Calm → Strong' }, 'Your plan now has 2 parts: Calm → Strong.', 'Su plan tiene ahora 2 partes: Calm → Strong.'],
    ['phase', { exercise: 'Bridge', change: 'set', name: 'Strong' }, 'Bridge: for the part “Strong”.', 'Bridge: para la parte “Strong”.'],
    ['phase', { exercise: 'Bridge', change: 'removed', name: '' }, 'Bridge: for every part.', 'Bridge: para todas las partes.'],
    ['ladder', { exercise: 'Bridge', change: 'removed', easier: 0, harder: 0 }, 'Bridge: no easier or harder step any more.', 'Bridge: ya no hay un paso más fácil ni más difícil.'],
    ['ladder', { exercise: 'Bridge', change: 'set', easier: 1, harder: 2 }, 'Bridge: the easier and harder steps are new. Open it to see more.', 'Bridge: hay pasos nuevos, más fáciles y más difíciles. Ábralo para ver más.'],
    ['ladder', { exercise: 'Bridge', change: 'set', easier: 2, harder: 0 }, 'Bridge: the easier step is new. Open it to see more.', 'Bridge: el paso más fácil es nuevo. Ábralo para ver más.'],
    ['ladder', { exercise: 'Bridge', change: 'set', easier: 0, harder: 1 }, 'Bridge: the harder step is new. Open it to see more.', 'Bridge: el paso más difícil es nuevo. Ábralo para ver más.'],
  ])('%s %j', (key, values, inEnglish, inSpanish) => {
    expect([en(key, values), es(key, values)]).toEqual([inEnglish, inSpanish]);
  });
});
