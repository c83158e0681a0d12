import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { ReviewMark } from '@/components/ui/review-mark';
import type { FigureLook } from '@/lib/domain/figure-look';
import { describeFrequency } from '@/lib/i18n/describe-dose';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { ProgramPage } from '@/lib/server/programs/queries';
import { VersionItems } from './version-items';

interface Props {
  program: ProgramPage;
  today: string;
  look: FigureLook;
  /** Ids of the exercises that the clinic has reviewed. */
  reviewed: readonly string[];
}

/** What the patient follows now: the version in force, and what is worth knowing about it. */
export function ProgramOverview({ program, today, look, reviewed }: Props) {
  const t = useTranslations('program');
  const tDose = useTranslations('dose');
  const locale = toLocale(useLocale());
  const [inForce] = program.versions;
  const pause = program.status === 'paused' ? program.pauses.at(-1) : undefined;
  if (!inForce) return <Card><EmptyState title={t('noneTitle')} text={t('noneText')} /></Card>;
  const frequency = describeFrequency(inForce.frequency, tDose);
  return (
    <section aria-labelledby="program-exercises" className="flex min-w-0 flex-col gap-3">
      {pause ? <Notice tone="caution">{t('pausedSince', { day: shortDay(pause.from, locale) })}</Notice> : null}
      {inForce.effectiveFrom > today ? <Notice>{t('startsOn', { number: inForce.number, day: shortDay(inForce.effectiveFrom, locale) })}</Notice> : null}
      {inForce.endsOn ? <Notice tone={inForce.endsOn < today ? 'caution' : undefined}>{t(inForce.endsOn < today ? 'endedOn' : 'endsOn', { day: shortDay(inForce.endsOn, locale) })}</Notice> : null}
      {program.hasDraft && program.status !== 'completed' ? <Notice>{t('draftWaits', { number: inForce.number })}</Notice> : null}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="program-exercises" className="text-panel font-bold">{t('exercises')}</h2>
        <p className="text-label text-ink-2">{t('frequency', { frequency: frequency.charAt(0).toUpperCase() + frequency.slice(1) })}</p>
      </div>
      {reviewed.length === 0 ? <p><ReviewMark isReviewed={false} ofAll /></p> : null}
      <VersionItems version={inForce} look={look} reviewed={reviewed} />
      {inForce.messageToPatient ? (
        <Card className="p-4">
          <h3 className="font-bold">{t('message')}</h3>
          <p className="whitespace-pre-line text-ink-2 [overflow-wrap:anywhere]">{inForce.messageToPatient}</p>
        </Card>
      ) : null}
      <PastPauses pauses={program.pauses} />
      <p className="text-label text-ink-2">{t('zones', inForce.zones)}</p>
    </section>
  );
}

/** Pauses that are over, with their days; one lifted on the day it began covers none. */
function PastPauses({ pauses }: { pauses: ProgramPage['pauses'] }) {
  const t = useTranslations('program');
  const locale = toLocale(useLocale());
  const over = pauses.flatMap(({ from, to }) => (to !== null && to >= from ? [t('pauseSpan', { from: shortDay(from, locale), to: shortDay(to, locale) })] : []));
  return over.length > 0 ? <p className="text-label text-ink-2">{t('pauses', { spans: over.join(' · ') })}</p> : null;
}
