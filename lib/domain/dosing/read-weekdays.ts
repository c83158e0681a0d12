import { weekdays, type Weekday } from '../dose';

const dayWords: Record<string, Weekday> = {
  mon: 1, monday: 1, mondays: 1, lun: 1, lunes: 1,
  tue: 2, tues: 2, tuesday: 2, tuesdays: 2, mar: 2, martes: 2,
  wed: 3, weds: 3, wednesday: 3, wednesdays: 3, mie: 3, miercoles: 3,
  thu: 4, thur: 4, thurs: 4, thursday: 4, thursdays: 4, jue: 4, jueves: 4,
  fri: 5, friday: 5, fridays: 5, vie: 5, viernes: 5,
  sat: 6, saturday: 6, saturdays: 6, sab: 6, sabado: 6, sabados: 6,
  sun: 7, sunday: 7, sundays: 7, dom: 7, domingo: 7, domingos: 7,
};

const englishLetters: Record<string, Weekday> = { m: 1, tu: 2, t: 2, w: 3, th: 4, f: 5, sa: 6, su: 7 };
const spanishLetters: Record<string, Weekday> = { l: 1, m: 2, x: 3, j: 4, v: 5, s: 6, d: 7 };

const accents: Record<string, string> = { a: '[aá]\\u0301?', e: '[eé]\\u0301?' };
const dayWord = `(?:${Object.keys(dayWords)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[ae]/g, (vowel) => accents[vowel] ?? vowel))
  .join('|')})`;

export const dayListPattern = `${dayWord}(?:\\s*[,/+&]\\s*${dayWord})*`;
export const daySpanPattern = `${dayWord}\\s*[-–]\\s*${dayWord}|m\\s*[-–]\\s*f|l\\s*[-–]\\s*v`;
export const dayLettersPattern = '(?:tu|th|sa|su|m|t|w|f)(?:/?(?:tu|th|sa|su|m|t|w|f))+|[lmxjvsd](?:/?[lmxjvsd])+';

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll('\u0301', '');
}

function inOrder(days: (Weekday | undefined)[]): Weekday[] {
  return weekdays.filter((day) => days.includes(day));
}

/** `mon,wed` or `lun/mié`: each day once, in the order of the week. */
export function readDayList(text: string): Weekday[] {
  return inOrder(plain(text).split(/[^a-z]+/).map((word) => dayWords[word]));
}

/** `mon-fri`, `m-f`, `l-v`; a span may run over the end of the week. */
export function readDaySpan(text: string): Weekday[] {
  const [first = '', last = ''] = plain(text).split(/\s*[-–]\s*/);
  const letters = first === 'm' ? englishLetters : spanishLetters;
  const from = dayWords[first] ?? letters[first] ?? 1;
  const to = dayWords[last] ?? letters[last] ?? 7;
  return weekdays.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

/**
 * `mwf`, `m/w/f` and `tuth` in English letters, `lxv` in Spanish ones. Null when a day comes twice,
 * which no therapist means. No run of two letters or more can be read in both languages.
 */
export function readDayLetters(text: string): Weekday[] | null {
  const lower = text.toLowerCase().replaceAll('/', '');
  const english = /[tuwfha]/.test(lower);
  const days = english
    ? (lower.match(/tu|th|sa|su|[mtwf]/g) ?? []).map((letter) => englishLetters[letter])
    : Array.from(lower, (letter) => spanishLetters[letter]);
  const ordered = inOrder(days);
  return ordered.length === days.length ? ordered : null;
}
