import 'server-only';
import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** Text of 14, 18 or 12 points; large print has one exercise a page. */
export const layouts = ['standard', 'large', 'compact'] as const;
export type Layout = (typeof layouts)[number];

/** What the address may choose; the rest comes from the clinic and the patient. Anything else in it is refused. */
export const handoutOptionsSchema = z.strictObject({
  paper: z.enum(papers).optional(),
  layout: z.enum(layouts).optional(),
  locale: z.enum(locales).optional(),
  /** First of the 14 days to tick, for a further sheet of the same version. */
  from: z.iso.date().optional(),
});
export type HandoutOptions = z.infer<typeof handoutOptionsSchema>;
