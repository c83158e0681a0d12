import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import type { Dose } from '@/lib/domain/dose';
import type { VersionChange } from '@/lib/domain/program-diff';
import { createDoseDescriber } from './create-dose-describer';
import { describeBefore, describeVersionChange, type ChangeWords } from './describe-version-change';
import { longDay } from './format-date';
import english from './messages/en/changes.json';
import spanish from './messages/es/changes.json';

const fail = (error: Error) => {
  throw error;
};
function speaker(locale: 'en' | 'es') {
  const describer = createDoseDescriber(locale);
  const words: ChangeWords = { exercise: ({ exercise }) => exercise.slug, dose: describer.describeDose, frequency: describer.describeFrequency, day: (day) => longDay(day, locale) };
  const t = createTranslator({ locale, messages: locale === 'es' ? spanish : english, onError: fail });
  return { now: (change: VersionChange) => describeVersionChange(change, t, words), before: (change: VersionChange) => describeBefore(change, t, words), t };
}
const en = speaker('en');
const es = speaker('es');

const bridge = { key: 'k', exercise: { clinicId: 'c', id: 'e', slug: 'Bridge' } };
const eight: Dose = { sets: 2, amount: { kind: 'reps', min: 8, max: 8 } };
const ten: Dose = { sets: 3, amount: { kind: 'reps', min: 10, max: 10 } };

describe('describeVersionChange', () => {
  it.each<[VersionChange, string, string]>([
    [{ kind: 'frequency', before: { kind: 'perDay', times: 1 }, after: { kind: 'perDay', times: 2 } }, 'How often: now twice a day.', 'Con qué frecuencia: ahora dos veces al día.'],
    [{ kind: 'added', ...bridge, dose: eight, position: 1 }, 'New: Bridge, 2 sets of 8.', 'Nuevo: Bridge, 2 series de 8.'],
    [{ kind: 'dose', ...bridge, fields: ['sets', 'amount'], before: ten, after: eight }, 'Bridge: now 2 sets of 8.', 'Bridge: ahora 2 series de 8.'],
    [{ kind: 'note', ...bridge, before: '', after: 'Hips high' }, 'Bridge: note: “Hips high”', 'Bridge: nota: «Hips high»'],
    [{ kind: 'note', ...bridge, before: 'Hips high', after: '' }, 'Bridge: the note was taken out.', 'Bridge: se ha quitado la nota.'],
    [{ kind: 'section', ...bridge, before: '', after: 'Morning' }, 'Bridge: now under “Morning”.', 'Bridge: ahora en «Morning».'],
    [{ kind: 'section', ...bridge, before: 'Morning', after: '' }, 'Bridge: no longer under “Morning”.', 'Bridge: ya no está en «Morning».'],
    [{ kind: 'moved', ...bridge, from: 8, to: 3 }, 'Bridge: now number 3, it was number 8.', 'Bridge: ahora es el número 3, antes era el 8.'],
    [{ kind: 'removed', ...bridge, position: 2 }, 'Bridge: taken out.', 'Bridge: se ha quitado.'],
    [{ kind: 'starts', before: null, after: '2026-11-23' }, 'It starts on 23 November 2026.', 'Empieza el 23 de noviembre de 2026.'],
    [{ kind: 'starts', before: '2026-11-23', after: null }, 'It starts right away.', 'Empieza ya.'],
    [{ kind: 'ends', before: null, after: '2026-12-31' }, 'Its last day is 31 December 2026.', 'Su último día es el 31 de diciembre de 2026.'],
    [{ kind: 'ends', before: '2026-12-31', after: null }, 'It has no last day any more.', 'Ya no tiene último día.'],
    [{ kind: 'phases', before: [], after: ['Calm', 'Strong'].map((name) => ({ key: name, name, starts: { kind: 'at-once' } })) }, 'Now in 2 phases: Calm → Strong.', 'Ahora en 2 fases: Calm → Strong.'],
    [{ kind: 'phases', before: [], after: [] }, 'No phases any more.', 'Ya no hay fases.'],
    [{ kind: 'phase', ...bridge, before: null, after: 'p', name: 'Strong' }, 'Bridge: now in the phase “Strong”.', 'Bridge: ahora en la fase «Strong».'],
    [{ kind: 'phase', ...bridge, before: 'p', after: null, name: '' }, 'Bridge: now in every phase.', 'Bridge: ahora en todas las fases.'],
    [{ kind: 'ladder', ...bridge, before: null, after: { easier: [], harder: [{ exercise: null, dose: ten }], rule: { sessions: 3, maximumPain: 2 } } }, 'Bridge: allowed steps: 0 easier, 1 harder.', 'Bridge: pasos permitidos: 0 más fáciles, 1 más difícil.'],
    [{ kind: 'ladder', ...bridge, before: null, after: null }, 'Bridge: no easier or harder steps any more.', 'Bridge: ya no hay pasos más fáciles ni más difíciles.'],
    [{ kind: 'anchor', ...bridge, before: '', after: 'after breakfast' }, 'Bridge: when and where: “after breakfast”', 'Bridge: cuándo y dónde: «after breakfast»'],
    [{ kind: 'anchor', ...bridge, before: 'after breakfast', after: '' }, 'Bridge: no set time and place any more.', 'Bridge: ya no tiene momento ni lugar fijos.'],
    [{ kind: 'demonstrated', ...bridge, before: null, after: '2026-11-20' }, 'Bridge: shown correctly on 20 November 2026.', 'Bridge: demostrado correctamente el 20 de noviembre de 2026.'],
    [{ kind: 'demonstrated', ...bridge, before: '2026-11-20', after: null }, 'Bridge: to be shown again.', 'Bridge: hay que demostrarlo otra vez.'],
    [{ kind: 'message', before: '', after: 'Well done' }, 'Message: “Well done”', 'Mensaje: «Well done»'],
    [{ kind: 'message', before: 'Well done', after: '' }, 'The message was taken out.', 'Se ha quitado el mensaje.'],
    [{ kind: 'title', before: 'A', after: 'B' }, 'The program is now called “B”.', 'El programa se llama ahora «B».'],
    [{ kind: 'zones', before: { goOn: 3, easeOff: 5 }, after: { goOn: 2, easeOff: 4 } }, 'Pain up to 2: go on. Above 4: stop.', 'Dolor hasta 2: siga. Más de 4: pare.'],
    [{ kind: 'location-map', before: 'back', after: 'neck' }, 'We now ask how far the pain goes from the neck.', 'Ahora preguntamos hasta dónde llega el dolor desde el cuello.'],
  ])('%j', (change, inEnglish, inSpanish) => {
    expect([en.now(change), es.now(change)]).toEqual([inEnglish, inSpanish]);
    for (const { t } of [en, es]) expect(t(`kind.${change.kind}`).length).toBeGreaterThan(1);
  });

  it('says how it was where that says something', () => {
    expect(en.before({ kind: 'dose', ...bridge, fields: ['sets'], before: ten, after: eight })).toBe('It was 3 sets of 10.');
    expect(es.before({ kind: 'frequency', before: { kind: 'perDay', times: 1 }, after: { kind: 'perDay', times: 2 } })).toBe('Antes: una vez al día.');
    expect(en.before({ kind: 'removed', ...bridge, position: 2 })).toBeNull();
  });
});
