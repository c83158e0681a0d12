import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dose } from '@/lib/domain/dose';
import { doseArbitrary } from '@/lib/domain/dosing/dose-arbitrary.test-support';
import { parseDose } from '@/lib/domain/dosing/parse-dose';
import { createDoseDescriber } from './create-dose-describer';

const en = createDoseDescriber('en');
const es = createDoseDescriber('es');

function dose(text: string): Dose {
  const parsed = parseDose(text);
  expect(parsed.faults).toEqual([]);
  if (!parsed.dose) throw new Error(`no dose in ${text}`);
  return parsed.dose;
}

// Properties run hundreds of times, on machines that may be busy.
describe('describeDose', { timeout: 30_000 }, () => {
  test.each([
    ['3x10 h5 r30 es 2/d', '3 sets of 10, hold 5 seconds, rest 30 seconds, each side, twice a day', '3 series de 10, mantenga 5 segundos, descanse 30 segundos, cada lado, dos veces al día'],
    ['1x3 h10 es', '3 times, hold 10 seconds, each side', '3 veces, mantenga 10 segundos, cada lado'],
    ['1x1 h1', '1 time, hold 1 second', '1 vez, mantenga 1 segundo'],
    ['2x1', '2 sets of 1', '2 series de 1'],
    ['10-12', '10 to 12 times', 'de 10 a 12 veces'],
    ['3x10-12', '3 sets of 10 to 12', '3 series de 10 a 12'],
    ['45s', '45 seconds', '45 segundos'],
    ['1s', '1 second', '1 segundo'],
    ['60s', '1 minute', '1 minuto'],
    ['90s', '90 seconds', '90 segundos'],
    ['150s', '2 minutes 30 seconds', '2 minutos y 30 segundos'],
    ['1x3min', '3 minutes', '3 minutos'],
    ['2x30s r1min', '2 sets of 30 seconds, rest 1 minute', '2 series de 30 segundos, descanse 1 minuto'],
    ['5br', '5 breaths', '5 respiraciones'],
    ['1br', '1 breath', '1 respiración'],
    ['2x5br', '2 sets of 5 breaths', '2 series de 5 respiraciones'],
    ['5 h2br', '5 times, hold 2 breaths', '5 veces, mantenga 2 respiraciones'],
    ['5 h1br', '5 times, hold 1 breath', '5 veces, mantenga 1 respiración'],
    ['10 alt', '10 times, alternating sides', '10 veces, alternando los lados'],
    ['10 l', '10 times, left side', '10 veces, lado izquierdo'],
    ['10 r', '10 times, right side', '10 veces, lado derecho'],
    ['10 both', '10 times, both sides together', '10 veces, ambos lados a la vez'],
    ['10 t3-1-3', '10 times, 3 seconds out, pause 1 second, 3 seconds back', '10 veces, 3 segundos de ida, 1 segundo de pausa, 3 segundos de vuelta'],
    ['10 t1-0-2', '10 times, 1 second out, 2 seconds back', '10 veces, 1 segundo de ida, 2 segundos de vuelta'],
    ['10 2.5kg', '10 times, with 2.5 kg', '10 veces, con 2,5 kg'],
    ['10 10lb', '10 times, with 10 lb', '10 veces, con 10 lb'],
    ['10 red band', '10 times, with the red band', '10 veces, con la banda roja'],
    ['10 rpe7.5', '10 times, effort 7.5 out of 10', '10 veces, esfuerzo 7,5 de 10'],
    ['10 rpe0', '10 times, effort 0 out of 10', '10 veces, esfuerzo 0 de 10'],
    ['10 qd', '10 times, once a day', '10 veces, una vez al día'],
    ['10 tid', '10 times, 3 times a day', '10 veces, 3 veces al día'],
    ['10 q1h', '10 times, every hour while awake', '10 veces, cada hora mientras no duerma'],
    ['10 q2h', '10 times, every 2 hours while awake', '10 veces, cada 2 horas mientras no duerma'],
    ['10 q2h@8-20', '10 times, every 2 hours while awake, from 8:00 to 20:00', '10 veces, cada 2 horas mientras no duerma, de 8:00 a 20:00'],
    ['10 mon', '10 times, on Mondays', '10 veces, los lunes'],
    ['10 mon,sat', '10 times, on Mondays and Saturdays', '10 veces, los lunes y sábados'],
    ['10 mwf 2/d', '10 times, twice a day, on Mondays, Wednesdays and Fridays', '10 veces, dos veces al día, los lunes, miércoles y viernes'],
    ['10 mon-fri', '10 times, Monday to Friday', '10 veces, de lunes a viernes'],
    ['10 mon,tue', '10 times, on Mondays and Tuesdays', '10 veces, los lunes y martes'],
    ['10 mon-sun', '10 times, every day', '10 veces, todos los días'],
    ['10 1/w', '10 times, 1 day a week', '10 veces, 1 día a la semana'],
    ['10 3/w 2/d', '10 times, twice a day, 3 days a week', '10 veces, dos veces al día, 3 días a la semana'],
    ['10 eod', '10 times, every other day', '10 veces, un día sí y otro no'],
    ['10 q3d 2/d', '10 times, twice a day, every 3 days', '10 veces, dos veces al día, cada 3 días'],
    ['10 prn', '10 times, as needed', '10 veces, cuando lo necesite'],
  ])('%s', (text, english, spanish) => {
    expect(en.describeDose(dose(text))).toBe(english);
    expect(es.describeDose(dose(text))).toBe(spanish);
  });

  test('has words for every valid dose in both languages', () => {
    fc.assert(
      fc.property(doseArbitrary, (any) => {
        for (const { describeDose } of [en, es]) {
          const words = describeDose(any);
          expect(words).toMatch(/^[\p{L}\d ,.:]+$/u);
          expect(words).not.toMatch(/, ,|,,|^,|,$| {2}|\b(?:dose|day|onDay|side|band)\.\w/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('different doses have different words', () => {
    fc.assert(
      fc.property(doseArbitrary, doseArbitrary, fc.nat(), (one, other, pick) => {
        const fields = Object.keys(other) as (keyof Dose)[];
        const field = fields[pick % fields.length] ?? 'sets';
        const changed: Dose = { ...one, [field]: other[field] };
        const same = JSON.stringify(one[field]) === JSON.stringify(changed[field]);
        expect(en.describeDose(one) === en.describeDose(changed)).toBe(same);
        expect(es.describeDose(one) === es.describeDose(changed)).toBe(same);
      }),
      { numRuns: 500 },
    );
  });
});

describe('describeFrequency', () => {
  test('stands alone', () => {
    expect(en.describeFrequency({ kind: 'perDay', times: 2 })).toBe('twice a day');
    expect(es.describeFrequency({ kind: 'perDay', times: 1 })).toBe('una vez al día');
  });
});

describe('describeChange', () => {
  test.each([
    ['1x5 h5', '2x5 h5', 'Bridge: now 2 sets', 'Bridge: ahora 2 series'],
    ['3x10', '3x12', 'Bridge: now 12 times', 'Bridge: ahora 12 veces'],
    ['3x10 h5 r30', '3x10 h10', 'Bridge: now hold 10 seconds, no rest between sets', 'Bridge: ahora mantenga 10 segundos, sin descanso entre series'],
    ['10 5kg rpe5 l 2/d t3-1-3', '10', 'Bridge: now at your own pace, no weight or band, no set effort, no set side, as often as the rest of the program', 'Bridge: ahora a su propio ritmo, sin peso ni banda, sin un esfuerzo fijado, sin un lado fijado, con la misma frecuencia que el resto del programa'],
    ['10', '10 mwf 2/d', 'Bridge: now twice a day, on Mondays, Wednesdays and Fridays', 'Bridge: ahora dos veces al día, los lunes, miércoles y viernes'],
    ['10 h5', '10', 'Bridge: now no hold', 'Bridge: ahora sin mantener la posición'],
  ])('%s → %s', (before, after, english, spanish) => {
    expect(en.describeChange('Bridge', dose(before), dose(after))).toBe(english);
    expect(es.describeChange('Bridge', dose(before), dose(after))).toBe(spanish);
  });

  test('says nothing when nothing changed', () => {
    expect(en.describeChange('Bridge', dose('3x10 es'), dose('es 3x10'))).toBeNull();
  });
});

describe('describeFault', () => {
  test('names the text and where it stands', () => {
    const [fault] = parseDose('3x10 bogus').faults;
    if (!fault) throw new Error('no fault');
    expect(en.describeFault(fault)).toBe('“bogus” (character 6) is not understood. The rest is kept.');
    expect(es.describeFault(fault)).toBe('No se entiende “bogus” (carácter 6). Lo demás se conserva.');
  });

  test('has words for every code', () => {
    const codes = ['unknown', 'duplicate', 'conflict', 'out-of-range', 'range-reversed', 'too-precise', 'missing-amount'] as const;
    for (const code of codes) {
      for (const { describeFault } of [en, es]) expect(describeFault({ code, start: 0, end: 2, text: '??' })).toMatch(/^\p{Lu}|^“\?\?”/u);
    }
  });
});
