import { sameName, similarNames } from './similar-names';

export interface Person {
  name: string;
  birthDate: string | null;
  chartNumber: string | null;
  phone: string;
  email: string;
}

/** What two records have in common, the most telling first. */
export const duplicateSigns = ['chart-number', 'birth-date', 'birth-slip', 'name', 'similar-name', 'email', 'phone'] as const;
export type DuplicateSign = (typeof duplicateSigns)[number];

/** How many of a phone number's last digits are compared: a country's or a trunk's digits are written or left out. */
export const phoneDigits = 9;
const fewestDigits = 6;

export const chartKey = (chartNumber: string | null) => (chartNumber ?? '').toLowerCase().replace(/[\s./-]/g, '');
export const emailKey = (email: string) => email.trim().toLowerCase();

/** The digits that tell one phone number from another; nothing where there are too few. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < fewestDigits ? '' : digits.slice(-phoneDigits);
}

const sameKey = (a: string, b: string) => a !== '' && a === b;

/** Day and month changed over, or one digit other. */
function birthSlip(a: string | null, b: string | null): boolean {
  if (!a || !b || a === b) return false;
  const [[yearA, monthA, dayA], [yearB, monthB, dayB]] = [a.split('-'), b.split('-')];
  if (yearA === yearB && monthA === dayB && dayA === monthB) return true;
  return a.length === b.length && [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

function signsOf(a: Person, b: Person): Set<DuplicateSign> {
  const holds: Record<DuplicateSign, boolean> = {
    'chart-number': sameKey(chartKey(a.chartNumber), chartKey(b.chartNumber)),
    'birth-date': a.birthDate !== null && a.birthDate === b.birthDate,
    'birth-slip': birthSlip(a.birthDate, b.birthDate),
    name: sameName(a.name, b.name),
    'similar-name': !sameName(a.name, b.name) && similarNames(a.name, b.name),
    email: sameKey(emailKey(a.email), emailKey(b.email)),
    phone: sameKey(phoneKey(a.phone), phoneKey(b.phone)),
  };
  return new Set(duplicateSigns.filter((sign) => holds[sign]));
}

/**
 * Why two records are likely of one person; empty when they are not. A shared phone or e-mail address alone is a family's,
 * and a common name alone is two people's.
 */
export function likelyDuplicate(a: Person, b: Person): DuplicateSign[] {
  const signs = signsOf(a, b);
  const contact = signs.has('email') || signs.has('phone') || signs.has('chart-number');
  const named = signs.has('name') || signs.has('similar-name');
  const birthUnknown = a.birthDate === null || b.birthDate === null;
  const isLikely =
    (named && (signs.has('birth-date') || signs.has('chart-number') || signs.has('birth-slip'))) ||
    (named && contact && birthUnknown) ||
    (signs.has('name') && (birthUnknown || contact)) ||
    (signs.has('birth-date') && contact);
  return isLikely ? [...signs] : [];
}
