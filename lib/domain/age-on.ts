import { Temporal } from 'temporal-polyfill';

/** Completed years of life on a day, both given as YYYY-MM-DD. A birthday of 29 February counts from 1 March in other years. */
export function ageOn(birthDate: string, day: string): number {
  const birth = Temporal.PlainDate.from(birthDate);
  const on = Temporal.PlainDate.from(day);
  const hadBirthday = on.month > birth.month || (on.month === birth.month && on.day >= birth.day);
  return on.year - birth.year - (hadBirthday ? 0 : 1);
}
