import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClinicForm } from '@/components/settings/clinic-form';
import { Card } from '@/components/ui/card';
import { can } from '@/lib/domain/access';
import { figureLookOf } from '@/lib/domain/figure-look';
import { toLocale } from '@/lib/i18n/locales';
import { getClinicSettings } from '@/lib/server/members/queries';
import { requireActor } from '@/lib/server/session';
import { timeZones } from '@/lib/time-zones';
import { saveClinic } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage() {
  const actor = await requireActor('clinic:read');
  const clinic = await getClinicSettings(actor);
  const { look, build } = figureLookOf(clinic);
  const t = await getTranslations('settings.security');
  const values = { ...clinic, locale: toLocale(clinic.locale), paper: clinic.paper === 'letter' ? ('letter' as const) : ('a4' as const), figureLook: look, figureBuild: build, idleMinutes: String(clinic.idleMinutes), linkDays: String(clinic.linkDays) };
  return (
    <>
      <ClinicForm values={values} zones={timeZones(clinic.timeZone)} mayEdit={can(actor.role, 'clinic:write')} save={saveClinic} />
      <Card className="flex max-w-3xl flex-col gap-2 p-4 tablet:p-6">
        <h2 className="text-card font-bold">{t('title')}</h2>
        <p className="max-w-prose text-ink-2">{t('text')}</p>
      </Card>
    </>
  );
}
