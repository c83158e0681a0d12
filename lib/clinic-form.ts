import * as z from 'zod';
import { roles } from '@/lib/domain/access';
import { figureBuilds, figureLooks } from '@/lib/domain/figure-look';
import { isValidZone } from '@/lib/domain/local-day';
import { locales } from '@/lib/i18n/locales';

const whole = (min: number, max: number) =>
  z.string().trim().transform((text, ctx): number => {
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    ctx.addIssue({ code: 'custom', message: 'out-of-range' });
    return z.NEVER;
  });

const phone = z.string().trim().max(40, 'too-long');

/** The clinic's settings as typed, and out of them what is kept. */
export const clinicFormSchema = z.object({
  name: z.string().trim().min(1, 'required').max(120, 'too-long'),
  phone,
  emergencyNumber: phone.min(1, 'required').regex(/^[\d +()-]*$/, 'not-a-phone'),
  locale: z.enum(locales),
  paper: z.enum(['a4', 'letter']),
  timeZone: z.string().max(64, 'not-a-zone').refine(isValidZone, 'not-a-zone'),
  idleMinutes: whole(5, 480),
  linkDays: whole(1, 730),
  figureLook: z.enum(figureLooks),
  figureBuild: z.enum(figureBuilds),
});
export type ClinicFormValues = z.input<typeof clinicFormSchema>;
export type ClinicRecord = z.output<typeof clinicFormSchema>;

export const invitationSchema = z.object({ email: z.string().trim().toLowerCase().max(254, 'too-long').pipe(z.email('not-an-email')), role: z.enum(roles) });
