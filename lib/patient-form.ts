import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { precautions } from '@/lib/domain/exercise';
import { figureBuilds, figureLooks } from '@/lib/domain/figure-look';
import { isValidZone } from '@/lib/domain/local-day';
import { locales } from '@/lib/i18n/locales';

const part = z.string().trim().max(4, 'not-a-date');

/** Three fields as typed become one date, or null when all are empty. */
const birthSchema = z.object({ day: part, month: part, year: part }).transform(({ day, month, year }, ctx): string | null => {
  if (!day && !month && !year) return null;
  try {
    if (![day, month, year].every((digits) => /^\d+$/.test(digits)) || Number(year) < 1900) throw new RangeError();
    return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: 'reject' }).toString();
  } catch {
    ctx.addIssue({ code: 'custom', message: 'not-a-date' });
    return z.NEVER;
  }
});

const minutesSchema = z.string().trim().max(10, 'out-of-range').transform((text, ctx): number | null => {
  if (text === '') return null;
  const minutes = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (minutes >= 1 && minutes <= 240) return minutes;
  ctx.addIssue({ code: 'custom', message: 'out-of-range' });
  return z.NEVER;
});

/** The form as typed, and out of it the patient's record. What else is sent is left out. */
export const patientFormSchema = z.object({
  name: z.string().trim().min(1, 'required').max(200, 'too-long'),
  birth: birthSchema,
  chartNumber: z.string().trim().max(40, 'too-long').transform((text) => text || null),
  phone: z.string().trim().max(40, 'too-long'),
  email: z.union([z.literal(''), z.string().trim().max(200, 'too-long').pipe(z.email('not-an-email'))]),
  complaint: z.string().trim().max(200, 'too-long'),
  therapistId: z.union([z.uuid('not-a-therapist'), z.literal('')]).transform((id) => id || null),
  minutesPerDay: minutesSchema,
  locale: z.enum(locales),
  timeZone: z.string().max(64, 'not-a-zone').refine(isValidZone, 'not-a-zone'),
  paperOnly: z.boolean(),
  largePrint: z.boolean(),
  /** Nothing chosen means as the clinic. */
  figureLook: z.union([z.enum(figureLooks), z.literal('')]).transform((name) => name || null),
  figureBuild: z.union([z.enum(figureBuilds), z.literal('')]).transform((name) => name || null),
  precautions: z.array(z.enum(precautions)).max(precautions.length).transform((list) => [...new Set(list)]),
});

export type PatientFormValues = z.input<typeof patientFormSchema>;
export type PatientRecord = z.output<typeof patientFormSchema>;

/** A date as the form's three fields hold it. */
export function birthParts(birthDate: string | null): PatientFormValues['birth'] {
  const [year = '', month = '', day = ''] = birthDate?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
