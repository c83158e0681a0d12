import * as z from 'zod';
import { readBirth, type DateOrder } from './read-birth';
import type { PatientImportRow, SaidOfPatient } from './patient-row';

const languages: Record<string, 'en' | 'es'> = { en: 'en', english: 'en', ingles: 'en', eng: 'en', es: 'es', spanish: 'es', espanol: 'es', spa: 'es', castellano: 'es' };
const plain = (text: string) => text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase().trim();

function localeOf(language: string): 'en' | 'es' | null {
  const word = plain(language).split(/[-_]/)[0] ?? '';
  return Object.hasOwn(languages, word) ? languages[word] ?? null : null;
}

/** A name and a birth date as they are compared: without accents, case and signs. */
export function samePerson({ name, birthDate }: { name: string; birthDate: string | null }): string {
  return `${plain(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}|${birthDate ?? ''}`;
}

function judgeOne(said: SaidOfPatient, number: number, order: DateOrder, today: string): PatientImportRow {
  const row: PatientImportRow = { number, name: '', birthDate: null, chartNumber: null, phone: '', email: '', locale: null, faults: [], remarks: [] };
  if (!said.isPatient) return { ...row, faults: [{ code: 'not-a-patient' }] };
  const { name = '', birth = '', chartNumber = '', phone = '', email = '', language = '' } = said;
  const born = readBirth(birth, order);
  const { faults, remarks } = row;
  if (said.isDeceased) faults.push({ code: 'deceased' });
  if (name === '') faults.push({ code: 'name-missing' });
  if (name.length > 200) faults.push({ code: 'name-too-long' });
  if (born && 'fault' in born) faults.push({ code: 'birth-unreadable', words: birth.slice(0, 40) });
  if (born && 'partial' in born) remarks.push({ code: 'birth-partial', words: birth.slice(0, 40) });
  const birthDate = born && 'day' in born ? born.day : null;
  if (birthDate && birthDate > today) faults.push({ code: 'birth-future', words: birthDate });
  if (chartNumber.length > 40) faults.push({ code: 'chart-too-long' });
  if (phone.length > 40) faults.push({ code: 'phone-too-long' });
  if (email !== '' && (email.length > 200 || !z.email().safeParse(email).success)) faults.push({ code: 'email-unreadable', words: email.slice(0, 60) });
  const locale = localeOf(language);
  if (language !== '' && !locale) remarks.push({ code: 'language', words: language.slice(0, 40) });
  if ((said.otherNumbers ?? 0) > 0) remarks.push({ code: 'identifiers', words: chartNumber.slice(0, 40) });
  if (said.isInactive) remarks.push({ code: 'inactive' });
  if (said.hasMoreCells) remarks.push({ code: 'columns' });
  return { ...row, name: name.slice(0, 200), birthDate, chartNumber: chartNumber.slice(0, 40) || null, phone: phone.slice(0, 40), email: email.slice(0, 200), locale };
}

/**
 * What a file says of each person, judged: total, any value gives a row. Of two with one chart number the first stands; two
 * of one name and birth date are both kept, and the second says so. `today` is the clinic's local day.
 */
export function judgeSaid(people: readonly SaidOfPatient[], order: DateOrder, today: string): PatientImportRow[] {
  const [numbers, persons] = [new Map<string, number>(), new Map<string, number>()];
  return people.map((said, i) => {
    const row = judgeOne(said, i + 1, order, today);
    const sameNumber = row.chartNumber ? numbers.get(row.chartNumber) : undefined;
    const same = row.name ? persons.get(samePerson(row)) : undefined;
    if (sameNumber) row.faults.push({ code: 'chart-twice', words: row.chartNumber ?? '', row: sameNumber });
    else if (same) row.remarks.push({ code: 'same-twice', row: same });
    if (row.chartNumber && !sameNumber) numbers.set(row.chartNumber, row.number);
    if (row.name && !same) persons.set(samePerson(row), row.number);
    return row;
  });
}
