import { describe, expect, test } from 'vitest';
import type { Dose } from '../dose';
import { doseTokenRules } from './dose-tokens';
import { parseDose } from './parse-dose';

const reps = (min: number, max = min): Dose => ({ sets: 1, amount: { kind: 'reps', min, max } });
const seconds = (seconds: number): Dose => ({ sets: 1, amount: { kind: 'time', seconds } });
const breaths = (count: number): Dose => ({ sets: 1, amount: { kind: 'breaths', count } });
const three: Dose = { ...reps(10), sets: 3 };
const perDay = (times: number) => ({ kind: 'perDay', times }) as const;
const onDays = (...days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]) => ({ kind: 'weekdays' as const, days, times: 1 });
const everyDays = (days: number, times = 1) => ({ kind: 'everyDays', days, times }) as const;
const perWeek = (days: number, times = 1) => ({ kind: 'perWeek', days, times }) as const;

const examples: [string, Dose][] = [
  ['3x10 h5 r30 es 2/d', { ...three, hold: { kind: 'seconds', seconds: 5 }, rest: 30, side: 'each', frequency: perDay(2) }],
  ['3x10', three],
  ['3X10', three],
  ['3×10', three],
  ['3 x 10', three],
  ['3*10', three],
  ['3 sets of 10', three],
  ['3 sets 10 reps', three],
  ['10', reps(10)],
  ['10 reps', reps(10)],
  ['10-12', reps(10, 12)],
  ['10–12', reps(10, 12)],
  ['10 to 12', reps(10, 12)],
  ['3x10-12', { ...reps(10, 12), sets: 3 }],
  ['2x30s', { ...seconds(30), sets: 2 }],
  ['2x30 sec', { ...seconds(30), sets: 2 }],
  ['1x60s', seconds(60)],
  ['1x3min', seconds(180)],
  ['1.5min', seconds(90)],
  ['1:30', seconds(90)],
  ['1min 30s', seconds(90)],
  ['5br', breaths(5)],
  ['5 breaths', breaths(5)],
  ['2x5br', { ...breaths(5), sets: 2 }],
  ['10 alt', { ...reps(10), side: 'alternating' }],
  ['10 l', { ...reps(10), side: 'left' }],
  ['10 R', { ...reps(10), side: 'right' }],
  ['10 ea', { ...reps(10), side: 'each' }],
  ['10 each side', { ...reps(10), side: 'each' }],
  ['10 both', { ...reps(10), side: 'both' }],
  ['10 h2br', { ...reps(10), hold: { kind: 'breaths', count: 2 } }],
  ['10 hold 5', { ...reps(10), hold: { kind: 'seconds', seconds: 5 } }],
  ['10 h 5 s', { ...reps(10), hold: { kind: 'seconds', seconds: 5 } }],
  ['10 h1min', { ...reps(10), hold: { kind: 'seconds', seconds: 60 } }],
  ['10 rest 1min', { ...reps(10), rest: 60 }],
  ['10 t3-1-3', { ...reps(10), tempo: { out: 3, hold: 1, back: 3 } }],
  ['10 tempo 3-0-2', { ...reps(10), tempo: { out: 3, hold: 0, back: 2 } }],
  ['10 rpe7', { ...reps(10), effort: 7 }],
  ['10 @7.5', { ...reps(10), effort: 7.5 }],
  ['10 5kg', { ...reps(10), load: { kind: 'kg', value: 5 } }],
  ['10 2,5 kg', { ...reps(10), load: { kind: 'kg', value: 2.5 } }],
  ['10 10lb', { ...reps(10), load: { kind: 'lb', value: 10 } }],
  ['10 Red Band', { ...reps(10), load: { kind: 'band', colour: 'red' } }],
  ['10 bid', { ...reps(10), frequency: perDay(2) }],
  ['10 TID', { ...reps(10), frequency: perDay(3) }],
  ['10 qd', { ...reps(10), frequency: perDay(1) }],
  ['10 qid', { ...reps(10), frequency: perDay(4) }],
  ['10 2x/day', { ...reps(10), frequency: perDay(2) }],
  ['10 2xd', { ...reps(10), frequency: perDay(2) }],
  ['10 twice a day', { ...reps(10), frequency: perDay(2) }],
  ['10 q2h', { ...reps(10), frequency: { kind: 'everyHours', hours: 2 } }],
  ['10 q2h@8-20', { ...reps(10), frequency: { kind: 'everyHours', hours: 2, awake: { from: 8, to: 20 } } }],
  ['10 cada 3 horas@9-21', { ...reps(10), frequency: { kind: 'everyHours', hours: 3, awake: { from: 9, to: 21 } } }],
  ['10 every 3 hours while awake', { ...reps(10), frequency: { kind: 'everyHours', hours: 3 } }],
  ['10 mwf', { ...reps(10), frequency: onDays(1, 3, 5) }],
  ['10 M/W/F', { ...reps(10), frequency: onDays(1, 3, 5) }],
  ['10 5s hold 30 sec rest each leg', { ...reps(10), hold: { kind: 'seconds', seconds: 5 }, rest: 30, side: 'each' }],
  ['3 sets x 10', three],
  ['10 tuth', { ...reps(10), frequency: onDays(2, 4) }],
  ['10 mon,wed', { ...reps(10), frequency: onDays(1, 3) }],
  ['10 Wed, Mon and Friday', { ...reps(10), frequency: onDays(1, 3, 5) }],
  ['10 mon-fri', { ...reps(10), frequency: onDays(1, 2, 3, 4, 5) }],
  ['10 sat-mon', { ...reps(10), frequency: onDays(1, 6, 7) }],
  ['10 sun 2/d', { ...reps(10), frequency: { ...onDays(7), times: 2 } }],
  ['10 2/d mwf', { ...reps(10), frequency: { ...onDays(1, 3, 5), times: 2 } }],
  ['10 3/w', { ...reps(10), frequency: perWeek(3) }],
  ['10 3/w 2/d', { ...reps(10), frequency: perWeek(3, 2) }],
  ['10 eod', { ...reps(10), frequency: everyDays(2) }],
  ['10 q2d', { ...reps(10), frequency: everyDays(2) }],
  ['10 QOD', { ...reps(10), frequency: everyDays(2) }],
  ['10 every other day', { ...reps(10), frequency: everyDays(2) }],
  ['10 q3d 2/d', { ...reps(10), frequency: everyDays(3, 2) }],
  ['10 2/d every 3 days', { ...reps(10), frequency: everyDays(3, 2) }],
  ['10 q1d', { ...reps(10), frequency: perDay(1) }],
  ['10 cada 3 días', { ...reps(10), frequency: everyDays(3) }],
  ['10 c/4d', { ...reps(10), frequency: everyDays(4) }],
  ['10 en dias alternos', { ...reps(10), frequency: everyDays(2) }],
  ['10 un día sí y otro no', { ...reps(10), frequency: everyDays(2) }],
  ['10 día sí, día no', { ...reps(10), frequency: everyDays(2) }],
  ['10 prn', { ...reps(10), frequency: { kind: 'asNeeded' } }],
  ['3x10, h5, es', { ...three, hold: { kind: 'seconds', seconds: 5 }, side: 'each' }],
  ['3x10,es;2/d.', { ...three, side: 'each', frequency: perDay(2) }],
  ['es 2/d 3x10', { ...three, side: 'each', frequency: perDay(2) }],
  ['3x10 m5 d30 cl 2/día', { ...three, hold: { kind: 'seconds', seconds: 5 }, rest: 30, side: 'each', frequency: perDay(2) }],
  ['3 series de 10', three],
  ['10 a 12', reps(10, 12)],
  ['3x10 mant 5 desc 30', { ...three, hold: { kind: 'seconds', seconds: 5 }, rest: 30 }],
  ['2x30 seg cada lado', { ...seconds(30), sets: 2, side: 'each' }],
  ['5 resp', breaths(5)],
  ['5 respiraciones', breaths(5)],
  ['10 izq', { ...reps(10), side: 'left' }],
  ['10 der', { ...reps(10), side: 'right' }],
  ['10 ambos', { ...reps(10), side: 'both' }],
  ['10 lxv', { ...reps(10), frequency: onDays(1, 3, 5) }],
  ['10 mj', { ...reps(10), frequency: onDays(2, 4) }],
  ['10 l-v', { ...reps(10), frequency: onDays(1, 2, 3, 4, 5) }],
  ['10 lun y miércoles', { ...reps(10), frequency: onDays(1, 3) }],
  ['10 sáb', { ...reps(10), frequency: onDays(6) }],
  ['10 2 veces al dia', { ...reps(10), frequency: perDay(2) }],
  ['10 3/sem 2/d', { ...reps(10), frequency: perWeek(3, 2) }],
  ['10 3 días a la semana', { ...reps(10), frequency: perWeek(3) }],
  ['10 c/2h', { ...reps(10), frequency: { kind: 'everyHours', hours: 2 } }],
  ['10 cada hora', { ...reps(10), frequency: { kind: 'everyHours', hours: 1 } }],
  ['10 banda roja', { ...reps(10), load: { kind: 'band', colour: 'red' } }],
  ['10 esfuerzo 7,5', { ...reps(10), effort: 7.5 }],
  ['10 ritmo 3-1-3', { ...reps(10), tempo: { out: 3, hold: 1, back: 3 } }],
  ['10 si necesita', { ...reps(10), frequency: { kind: 'asNeeded' } }],
];

describe('parseDose', () => {
  test.each(examples)('%s', (text, dose) => {
    expect(parseDose(text)).toMatchObject({ faults: [] });
    expect(parseDose(text).dose).toEqual(dose);
  });

  test.each([
    ['3x10 bogus es', { ...three, side: 'each' }, [['unknown', 5, 10]]],
    ['3x10 h5 h6', { ...three, hold: { kind: 'seconds', seconds: 5 } }, [['duplicate', 8, 10]]],
    ['3x10 l r', { ...three, side: 'left' }, [['duplicate', 7, 8]]],
    ['10 r 5', { ...reps(10), side: 'right' }, [['duplicate', 5, 6]]],
    ['3x10 mwf mon', { ...three, frequency: onDays(1, 3, 5) }, [['duplicate', 9, 12]]],
    ['3x10 mwf 1/d 2/d', { ...three, frequency: onDays(1, 3, 5) }, [['duplicate', 13, 16]]],
    ['3x10 q2h 2/d', { ...three, frequency: { kind: 'everyHours', hours: 2 } }, [['conflict', 9, 12]]],
    ['3x10 q2d q2h', { ...three, frequency: everyDays(2) }, [['conflict', 9, 12]]],
    ['3x10 eod q3d', { ...three, frequency: everyDays(2) }, [['duplicate', 9, 12]]],
    ['3x10 q2h@20-8', three, [['range-reversed', 5, 13]]],
    ['3x10 q2h@8-30', three, [['out-of-range', 5, 13]]],
    ['3x10 q30d', three, [['out-of-range', 5, 9]]],
    ['3x10 r1000 2/d', { ...three, frequency: perDay(2) }, [['out-of-range', 5, 10]]],
    ['3x10 99999999999999999999/d', three, [['out-of-range', 5, 27]]],
    ['3x10 1.25kg', three, [['too-precise', 5, 11]]],
    ['3x10 rpe7.3', three, [['too-precise', 5, 11]]],
    ['3x10 rpe10.3', three, [['out-of-range', 5, 12]]],
    ['12-10 es', null, [['range-reversed', 0, 5]]],
    ['30x10 es', null, [['out-of-range', 0, 5]]],
    ['3x0', null, [['out-of-range', 0, 3]]],
    ['2.5', null, [['unknown', 0, 3], ['missing-amount', 0, 0]]],
    ['es 2/d', null, [['missing-amount', 0, 0]]],
    ['', null, [['missing-amount', 0, 0]]],
    ['  ,; ', null, [['missing-amount', 0, 0]]],
    ['3x10 mm', three, [['unknown', 5, 7]]],
    ['3x10 👍🏽 es', { ...three, side: 'each' }, [['unknown', 5, 9]]],
    ['10,5br', null, [['unknown', 0, 6], ['missing-amount', 0, 0]]],
  ] as [string, Dose | null, [string, number, number][]][])('%s names its faults', (text, dose, faults) => {
    const parsed = parseDose(text);
    expect(parsed.faults.map(({ code, start, end }) => [code, start, end])).toEqual(faults);
    expect(parsed.dose).toEqual(dose);
  });

  test('keeps what it understands when there is no amount', () => {
    expect(parseDose('30x10 es 2/d').understood).toEqual({ side: 'each', frequency: perDay(2) });
  });

  test('every example of the token table is one token without a fault of its own', () => {
    for (const example of doseTokenRules.flatMap(({ en, es }) => [...en, ...es])) {
      const { tokens, faults } = parseDose(example);
      expect([example, tokens.map(({ text }) => text)]).toEqual([example, [example]]);
      expect([example, faults.filter(({ code }) => code !== 'missing-amount')]).toEqual([example, []]);
    }
  });
});
