import Link from 'next/link';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { routes } from '@/lib/routes';
import type { Translate } from '@/lib/i18n/translate';
import type { Attention } from '@/lib/server/alerts/queries';

/** Nobody to look at: why, who was looked at today, and where to go next. */
export function EmptyQueue({ attention, t, time }: { attention: Attention; t: Translate; time: string }) {
  const { counts, scope, reviewed } = attention;
  const isNew = counts.clinic.patients === 0;
  const hasNone = counts[scope].patients === 0;
  const elsewhere = scope === 'mine' ? counts.clinic.needLook : 0;
  return (
    <Card className="flex flex-col items-start gap-3 px-6 py-10">
      <h2 className="text-card font-bold">{isNew ? t('empty.firstTitle') : t('empty.title')}</h2>
      <p className="max-w-prose text-ink-2">{isNew ? t('empty.firstText') : hasNone ? t('empty.notMine') : t('empty.text', { count: counts[scope].patients, time })}</p>
      <div className="flex flex-wrap items-center gap-3">
        {isNew ? <LinkButton href={routes.newPatient} look="primary">{t('newPatient')}</LinkButton> : <LinkButton href={routes.patients}>{t('empty.patients')}</LinkButton>}
        {elsewhere > 0 ? <LinkButton href={`${routes.today}?scope=clinic`} look="quiet">{t('empty.clinic', { count: elsewhere })}</LinkButton> : null}
      </div>
      {reviewed.length > 0 ? (
        <section className="mt-2">
          <h3 className="text-label font-bold text-ink-2">{t('empty.reviewed')}</h3>
          <ul className="mt-1 flex flex-col gap-1">
            {reviewed.map(({ id, name, by }) => (
              <li key={`${id} ${by}`}>
                <Link href={routes.patient(id)} prefetch={false} className="underline underline-offset-4">{t('empty.reviewedBy', { name, by })}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Card>
  );
}
