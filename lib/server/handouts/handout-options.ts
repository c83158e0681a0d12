import 'server-only';
import { z } from 'zod';
import { colourings, layouts, orders, papers } from '@/lib/handout-choices';
import { locales } from '@/lib/i18n/locales';

/** What the address may choose; the rest comes from the clinic and the patient. Anything else in it is refused. */
export const handoutOptionsSchema = z.strictObject({
  paper: z.enum(papers).optional(),
  layout: z.enum(layouts).optional(),
  colour: z.enum(colourings).optional(),
  /** Pictures a movement: start and end, or the end alone. */
  pictures: z.enum(['1', '2']).transform(Number).pipe(z.literal([1, 2])).optional(),
  order: z.enum(orders).optional(),
  locale: z.enum(locales).optional(),
  /** First of the 14 days to tick, for a further sheet of the same version. */
  from: z.iso.date().optional(),
});
export type HandoutOptions = z.infer<typeof handoutOptionsSchema>;
