import * as z from 'zod';

const timePattern = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** Minutes after midnight of a time such as "9:30". */
const minuteSchema = z
  .string()
  .trim()
  .regex(timePattern, { error: 'time-format' })
  .transform((time) => {
    const [, hour, minute] = timePattern.exec(time) ?? [];
    return Number(hour) * 60 + Number(minute);
  });

/** A reminder as it is asked for. Errors are codes. */
export const reminderWishSchema = z.object({
  email: z.string().trim().max(254, { error: 'email-format' }).pipe(z.email({ error: 'email-format' })),
  time: minuteSchema,
});
export type ReminderWish = z.infer<typeof reminderWishSchema>;

/** "09:30", as a time field holds it. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
