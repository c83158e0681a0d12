import 'server-only';
import { and, eq } from 'drizzle-orm';
import { clinics, patients } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { toLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';
import type { LinkActor } from '../actor';
import { inClinic } from '../database';

const icon = (size: number, purpose: 'any' | 'maskable') => ({ src: `/plan-icon-${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose });

/** The plan as an app on the home screen, named for the clinic: an icon is seen by everybody, so it names no patient. */
export async function planManifest(actor: LinkActor) {
  const [found] = await inClinic(actor, (tx) =>
    tx
      .select({ clinic: clinics.name, locale: patients.locale })
      .from(patients)
      .innerJoin(clinics, eq(clinics.id, patients.clinicId))
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, actor.patientId))),
  );
  if (!found) throw new AppError('not-found');
  const locale = toLocale(found.locale);
  return {
    id: routes.plan,
    name: translator(locale, 'device')('manifest', { clinic: found.clinic }),
    short_name: found.clinic,
    lang: locale,
    start_url: routes.plan,
    scope: routes.plan,
    display: 'standalone',
    background_color: '#faf8f4',
    theme_color: '#faf8f4',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
  };
}
