import { Plus } from 'lucide-react';
import Link from 'next/link';
import { wholeDay } from '@/components/chart/day-words';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { cn } from '@/lib/cn';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import { routes } from '@/lib/routes';
import type { Attention } from '@/lib/server/alerts/queries';

/** How many of how many need a look, whose patients are shown, and a way to begin. */
export function TodayHeader({ attention, t, locale }: { attention: Attention; t: Translate; locale: Locale }) {
  const { scope, counts, today } = attention;
  const { patients: total, needLook: need, snoozed, withoutProgram } = counts[scope];
  const said = wholeDay(today, locale);
  // It opens the line, and Spanish writes days of the week small.
  const date = said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
  const onTrack = total - need - snoozed - withoutProgram;
  const others = onTrack === 0 ? 'none' : onTrack === total - need ? 'all' : 'some';
  const lead = total === 0 ? t(scope === 'mine' ? 'leadNotMine' : 'leadNobody', { date }) : t('lead', { date, need, total, snoozed, withoutProgram, others, onTrack });
  return (
    <div>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <nav aria-label={t('scope.label')} className="inline-flex overflow-hidden rounded-field border border-field">
              {(['mine', 'clinic'] as const).map((one) => (
                <Link
                  key={one}
                  href={`${routes.today}?scope=${one}`}
                  prefetch={false}
                  aria-current={scope === one ? 'page' : undefined}
                  className={cn('inline-flex min-h-9 items-center px-3 font-bold -outline-offset-2', scope === one ? 'bg-teal-50 text-teal-700' : 'bg-surface hover:bg-teal-50')}
                >
                  {t(`scope.${one}`)}
                </Link>
              ))}
            </nav>
            <LinkButton href={routes.newPatient}>
              <Plus aria-hidden size={18} />
              {t('newPatient')}
            </LinkButton>
          </>
        }
      />
      <p className="text-ink-2">{lead}</p>
    </div>
  );
}
