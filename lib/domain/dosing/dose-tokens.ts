import type { Amount, BandColour, Dose, Hold, Side, Weekday } from '../dose';
import { dayLettersPattern, dayListPattern, daySpanPattern, readDayLetters, readDayList, readDaySpan } from './read-weekdays';
import { readDecimal, readSeconds, timePattern } from './read-seconds';

export interface DoseTokenRule {
  /** Examples for the help beside the dose field; each is parsed in the tests. */
  en: readonly string[];
  es: readonly string[];
  pattern: string;
  /** What the token says, with figures as typed: parseDose checks them. Null when it says nothing after all. */
  read: (groups: readonly (string | undefined)[]) => Partial<Dose> | null;
}

const breathUnit = 'breaths?|br|respiraciones|respiraci[oó]\\u0301?n|resp';
const day = '(?:d[ií]\\u0301?a|day|d)';
const week = '(?:week|wk|w|semana|sem)';
const each = '(?:/|(?:a|per|al|por|a\\s+la)\\s)';

const bandColourWords: Record<string, BandColour> = {
  yellow: 'yellow', amarilla: 'yellow', red: 'red', roja: 'red', green: 'green', verde: 'green', blue: 'blue', azul: 'blue',
  black: 'black', negra: 'black', silver: 'silver', plateada: 'silver', gold: 'gold', dorada: 'gold',
};
const colour = Object.keys(bandColourWords).join('|');

const latinTimes: Record<string, number> = { qd: 1, bid: 2, tid: 3, qid: 4 };

function readAmount(text: string): Amount {
  const breaths = new RegExp(`^(\\d+)\\s*(?:${breathUnit})$`, 'i').exec(text);
  if (breaths) return { kind: 'breaths', count: Number(breaths[1]) };
  const reps = /^(\d+)(?:\D+(\d+))?(?:\s*(?:reps?|repetitions?|repeticiones|repetici[oó]\u0301?n|times|veces|vez))?$/i.exec(text);
  if (reps && !text.includes(':')) return { kind: 'reps', min: Number(reps[1]), max: Number(reps[2] ?? reps[1]) };
  return { kind: 'time', seconds: readSeconds(text) };
}

function readHold(text: string): Hold {
  const breaths = new RegExp(`^(\\d+)\\s*(?:${breathUnit})$`, 'i').exec(text);
  return breaths ? { kind: 'breaths', count: Number(breaths[1]) } : { kind: 'seconds', seconds: readSeconds(text) };
}

function onDays(days: Weekday[]): Partial<Dose> {
  return { frequency: { kind: 'weekdays', days, times: 1 } };
}

function side(side: Side, pattern: string, en: readonly string[], es: readonly string[]): DoseTokenRule {
  return { en, es, pattern, read: () => ({ side }) };
}

const amount = `(?:${timePattern}|\\d+\\s*(?:${breathUnit})|\\d+(?:\\s*[-–]\\s*\\d+|\\s+(?:to|a)\\s+\\d+)?(?:\\s*(?:reps?|repetitions?|repeticiones|repetici[oó]\\u0301?n|times|veces|vez))?)`;
const holdLength = `(?:${timePattern}|\\d+\\s*(?:${breathUnit})|\\d+)`;

/**
 * The shorthand, English and Spanish together: a clinic types whichever comes to hand.
 * Upper and lower case are the same. Where two rules fit, the longer match wins.
 */
export const doseTokenRules: readonly DoseTokenRule[] = [
  {
    en: ['3x10', '3x10-12', '2x30s', '1x3min', '2x5br', '3 sets of 10'],
    es: ['3x10', '2x30seg', '2x5resp', '3 series de 10'],
    pattern: `(\\d+)\\s*(?:[x×*]|sets?\\s+(?:of|x)|series?\\s+(?:de|x))\\s*(${amount})`,
    read: ([sets, per = '']) => ({ sets: Number(sets), amount: readAmount(per) }),
  },
  {
    en: ['10', '10-12', '10 reps', '60s', '1:30', '5br'],
    es: ['10', '10 a 12', '10 veces', '60 seg', '5 resp'],
    pattern: `(${amount})`,
    read: ([per = '']) => ({ amount: readAmount(per) }),
  },
  { en: ['3 sets'], es: ['3 series'], pattern: '(\\d+)\\s*(?:sets?|series?)', read: ([sets]) => ({ sets: Number(sets) }) },
  {
    en: ['h5', 'hold 5', 'h2br', 'hold 1min', '5s hold'],
    es: ['m5', 'mant 5', 'mantener 2 resp'],
    pattern: `(?:(?:h|hold|mant|mantener|mantenga)\\s*|m)(${holdLength})|(${timePattern})\\s*hold`,
    read: ([length, before = '']) => ({ hold: readHold(length ?? before) }),
  },
  {
    en: ['r30', 'rest 30', 'rest 1min', '30s rest'],
    es: ['d30', 'desc 30', 'descanso 1min'],
    pattern: `(?:(?:rest|desc|descanso|descansar|descanse)\\s*|r|d)(${timePattern}|\\d+)|(${timePattern})\\s*rest`,
    read: ([length, before = '']) => ({ rest: readSeconds(length ?? before) }),
  },
  {
    en: ['t3-1-3', 'tempo 3-1-3'],
    es: ['ritmo 3-1-3'],
    pattern: '(?:t|tempo|ritmo)\\s*(\\d+)[-–](\\d+)[-–](\\d+)',
    read: ([out, hold, back]) => ({ tempo: { out: Number(out), hold: Number(hold), back: Number(back) } }),
  },
  {
    en: ['5kg', '2.5kg', '10lb'],
    es: ['5 kg', '2,5kg', '10 libras'],
    pattern: '(\\d+(?:[.,]\\d+)?)\\s*(?:(kgs?|kilos?)|lbs?|pounds?|libras?)',
    read: ([value = '', kg]) => ({ load: { kind: kg ? 'kg' : 'lb', value: readDecimal(value) } }),
  },
  {
    en: ['red band', 'band red'],
    es: ['banda roja'],
    pattern: `(${colour})\\s+(?:band|banda)|(?:band|banda)\\s+(${colour})`,
    read: ([before, after]) => {
      const found = bandColourWords[(before ?? after ?? '').toLowerCase()];
      return found ? { load: { kind: 'band', colour: found } } : null;
    },
  },
  {
    en: ['rpe7', '@7', 'rpe 7.5'],
    es: ['esfuerzo 7', '@7,5'],
    pattern: '(?:rpe|@|effort|esfuerzo)\\s*(\\d+(?:[.,]\\d+)?)(?:/10)?',
    read: ([value = '']) => ({ effort: readDecimal(value) }),
  },
  side('each', 'es|ea|each(?:\\s+(?:side|leg|arm))?|c/?l|(?:cada|por|c/)\\s*(?:lado|pierna|brazo)', ['es', 'ea', 'each side'], ['cl', 'cada lado']),
  side('left', 'l|left(?:\\s+side)?|(?:lado\\s+)?izq(?:uierd[oa])?', ['l', 'left'], ['izq', 'izquierda']),
  side('right', 'r|right(?:\\s+side)?|(?:lado\\s+)?der(?:ech[oa])?', ['r', 'right'], ['der', 'derecha']),
  side('both', 'both(?:\\s+sides)?|bilat(?:eral)?|amb[oa]s(?:\\s+lados)?', ['both', 'bilateral'], ['ambos', 'ambos lados']),
  side('alternating', 'alt|alternat(?:e|ing)(?:\\s+sides)?|altern(?:ando|o|a|ar|ado)(?:\\s+lados)?', ['alt', 'alternating'], ['alternando']),
  {
    en: ['2/d', '2 times a day', '2x/day'],
    es: ['2/día', '2 veces al día'],
    pattern: `(\\d+)(?:\\s*(?:[x×]|times|veces|vez))?\\s*${each}\\s*${day}|(\\d+)xd`,
    read: ([times, latin]) => ({ frequency: { kind: 'perDay', times: Number(times ?? latin) } }),
  },
  {
    en: ['once a day', 'twice a day', 'daily'],
    es: ['una vez al día', 'dos veces al día', 'diario'],
    pattern: `(?:once|una\\s+vez)\\s+(?:a|al)\\s+${day}|(twice|dos\\s+veces)\\s+(?:a|al)\\s+${day}|daily|every\\s+day|diario|cada\\s+d[ií]\\u0301?a`,
    read: ([twice]) => ({ frequency: { kind: 'perDay', times: twice ? 2 : 1 } }),
  },
  {
    en: ['qd', 'bid', 'tid', 'qid'],
    es: [],
    pattern: '(qd|bid|tid|qid)',
    read: ([latin = '']) => ({ frequency: { kind: 'perDay', times: latinTimes[latin.toLowerCase()] ?? 1 } }),
  },
  {
    en: ['q2h', 'q2h@8-20', 'every 2 hours', 'every hour'],
    es: ['c/2h', 'cada 2 horas', 'cada hora'],
    pattern: '(?:q|every|c/|cada)(?:\\s*(\\d+))?\\s*(?:h|hrs?|hours?|horas?)(?:\\s+while\\s+awake|\\s+mientras\\s+no\\s+duerma)?(?:@(\\d+)[-–](\\d+))?',
    read: ([hours, from, to]) => ({ frequency: { kind: 'everyHours', hours: Number(hours ?? 1), ...(from && to ? { awake: { from: Number(from), to: Number(to) } } : {}) } }),
  },
  {
    en: ['3/w', '3 days a week', '3x/week'],
    es: ['3/sem', '3 días a la semana'],
    pattern: `(\\d+)(?:\\s*(?:[x×]|days?|d[ií]\\u0301?as?|times|veces|vez))?\\s*${each}\\s*${week}`,
    read: ([days]) => ({ frequency: { kind: 'perWeek', days: Number(days), times: 1 } }),
  },
  {
    en: ['q3d', 'every 3 days'],
    es: ['c/3d', 'cada 3 días'],
    pattern: '(?:q|every|c/|cada)\\s*(\\d+)\\s*(?:d[ií]\\u0301?as?|days?|d)',
    read: ([days]) => ({ frequency: Number(days) === 1 ? { kind: 'perDay', times: 1 } : { kind: 'everyDays', days: Number(days), times: 1 } }),
  },
  {
    en: ['eod', 'every other day'],
    es: ['días alternos', 'un día sí y otro no'],
    pattern: 'eod|qod|every\\s+other\\s+day|(?:en\\s+)?d[ií]\\u0301?as\\s+alternos|(?:un\\s+)?d[ií]\\u0301?a\\s+s[ií]\\u0301?,?(?:\\s+y)?\\s+(?:otro|d[ií]\\u0301?a)\\s+no',
    read: () => ({ frequency: { kind: 'everyDays', days: 2, times: 1 } }),
  },
  { en: ['mon,wed', 'fri', 'Sunday'], es: ['lun,mié', 'sábado'], pattern: `(${dayListPattern})`, read: ([days = '']) => onDays(readDayList(days)) },
  { en: ['mon-fri', 'm-f'], es: ['lun-vie', 'l-v'], pattern: `(${daySpanPattern})`, read: ([days = '']) => onDays(readDaySpan(days)) },
  {
    en: ['mwf', 'tuth'],
    es: ['lxv', 'mj'],
    pattern: `(${dayLettersPattern})`,
    read: ([letters = '']) => {
      const days = readDayLetters(letters);
      return days && onDays(days);
    },
  },
  { en: ['prn', 'as needed'], es: ['si necesita', 'a demanda'], pattern: 'prn|as\\s+needed|si\\s+(?:lo\\s+)?necesita|si\\s+es\\s+necesario|a\\s+demanda', read: () => ({ frequency: { kind: 'asNeeded' } }) },
  { en: ['and', '+'], es: ['y'], pattern: 'and|y|&|\\+', read: () => ({}) },
];
