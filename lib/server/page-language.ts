import 'server-only';
import { eq } from 'drizzle-orm';
import { headers } from 'next/headers';
import { cache } from 'react';
import { patients } from '@/db/schema';
import { toLocale, type Locale } from '@/lib/i18n/locales';
import { findActor } from './auth/find-actor';
import { inClinic } from './database';
import { findLinkActor } from './find-link-actor';

/** Which side of the product an address belongs to. */
export const pageSide = cache(async (): Promise<'plan' | 'clinic'> => ((await headers()).get('x-path')?.startsWith('/plan') ? 'plan' : 'clinic'));

/** A member's own language, on the plan the patient's, else what the browser asks for. */
export const pageLanguage = cache(async (): Promise<{ locale: Locale; zone: string }> => {
  const asked = toLocale((await headers()).get('accept-language'));
  if ((await pageSide()) === 'plan') {
    const link = await findLinkActor();
    if (!link) return { locale: asked, zone: 'UTC' };
    const [patient] = await inClinic(link, (tx) => tx.select({ locale: patients.locale, zone: patients.timeZone }).from(patients).where(eq(patients.id, link.patientId)));
    return { locale: toLocale(patient?.locale), zone: patient?.zone ?? 'UTC' };
  }
  const actor = await findActor();
  return actor ? { locale: toLocale(actor.locale), zone: actor.clinicZone } : { locale: asked, zone: 'UTC' };
});
