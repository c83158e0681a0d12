import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { startingLadderRule, type LadderStep } from '@/lib/domain/ladder';
import { describeLadderRule, describeLadderStep } from './describe-ladder';
import english from './messages/en/rules.json';
import spanish from './messages/es/rules.json';
import type { Translate } from './translate';

const fail = (error: Error) => {
  throw error;
};
const both: Translate[] = [createTranslator({ locale: 'en', messages: english, onError: fail }), createTranslator({ locale: 'es', messages: spanish, onError: fail })];

describe('describeLadderRule', () => {
  it('writes the rule out in both languages', () => {
    expect(both.map((t) => describeLadderRule(startingLadderRule, t))).toEqual([
      'After 3 sessions in a row with this exercise done in full and pain of 2 or less, go up a step.',
      'Después de 3 sesiones seguidas con este ejercicio hecho entero y un dolor de 2 o menos, suba un paso.',
    ]);
    expect(both.map((t) => describeLadderRule({ sessions: 1, maximumPain: 0 }, t))).toEqual([
      'After one session with this exercise done in full and pain of 0 or less, go up a step.',
      'Después de una sesión con este ejercicio hecho entero y un dolor de 0 o menos, suba un paso.',
    ]);
  });
});

describe('describeLadderStep', () => {
  it.each<[LadderStep, string, string]>([
    [{ from: 0, to: -1, reason: 'too-hard' }, 'Went down a step: it was too hard.', 'Bajó un paso: era demasiado difícil.'],
    [{ from: 0, to: 1, reason: 'rule-met', figures: { sessions: 3, worstPain: 2 } }, 'Went up a step: 3 sessions in a row done in full, highest pain 2.', 'Subió un paso: 3 sesiones seguidas hechas enteras, dolor máximo 2.'],
    [{ from: -1, to: 0, reason: 'taken-back' }, 'Took the last step back.', 'Deshizo el último paso.'],
    [{ from: 0, to: 1, reason: 'clinic' }, 'The clinic moved it up a step.', 'La clínica lo subió un paso.'],
    [{ from: 0, to: -1, reason: 'clinic' }, 'The clinic moved it down a step.', 'La clínica lo bajó un paso.'],
  ])('%j', (step, inEnglish, inSpanish) => {
    expect(both.map((t) => describeLadderStep(step, t))).toEqual([inEnglish, inSpanish]);
  });
});
