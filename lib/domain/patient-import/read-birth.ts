import { Temporal } from 'temporal-polyfill';

export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

export type Birth = { day: string } | { fault: 'unreadable' } | { partial: string } | null;

const shapes = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;
const local = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/;

function dayOf(year: number, month: number, day: number): Birth {
  try {
    if (year < 1880) return { fault: 'unreadable' };
    return { day: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() };
  } catch {
    return { fault: 'unreadable' };
  }
}

/** A date of birth as files write it: 1958-04-03, a part of that, or 3/4/1958 in the given order. Null when there is none. */
export function readBirth(text: string, order: DateOrder): Birth {
  if (text === '') return null;
  const iso = shapes.exec(text);
  if (iso) return iso[2] && iso[3] ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : { partial: text };
  const parts = local.exec(text);
  if (!parts) return { fault: 'unreadable' };
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  return order === 'day-first' ? dayOf(Number(parts[3]), second, first) : dayOf(Number(parts[3]), first, second);
}
