import { getLocale, getTranslations } from 'next-intl/server';
import { dayAndShortMonth, wholeDay } from '@/components/chart/day-words';
import { Card } from '@/components/ui/card';
import { localDay } from '@/lib/domain/local-day';
import { psfsChange, psfsChanges, psfsMean } from '@/lib/domain/psfs';
import { toLocale } from '@/lib/i18n/locales';
import type { Outcomes } from '@/lib/server/outcomes/queries';
import { AskButton, type AskActions } from './ask-button';
import { EnterScores, type EnterMeasure } from './enter-scores';
import { OutcomeChart } from './outcome-chart';
import { OutcomeTable } from './outcome-table';

interface Props {
  outcomes: Outcomes;
  /** The program in force, by whose link the patient is asked. */
  program: { id: string; isOpen: boolean } | null;
  zone: string;
  actions: (AskActions & { enter: EnterMeasure }) | null;
}

/** What the patient can do: asked for, scored again, and whether the change is one that counts. */
export async function OutcomeCard({ outcomes: { measures, asked }, program, zone, actions }: Props) {
  const t = await getTranslations('outcomes');
  const locale = toLocale(await getLocale());
  const [first, latest] = [measures[0], measures.at(-1)];
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // A difference of 2.67 is not yet the 2.7 that counts as large: rounded like a mean it would belie its own word.
  const difference = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const change = first && latest && measures.length > 1 ? psfsChange(first.scores, latest.scores) : null;
  const sentence = !first || !latest ? t('none') : !change
    ? t('once', { mean: number.format(psfsMean(latest.scores)), count: latest.scores.length, day: wholeDay(latest.day, locale) })
    : t(change.size === 'within-error' ? 'withinError' : change.change > 0 ? 'better' : 'worse', {
        from: number.format(psfsMean(first.scores)), to: number.format(psfsMean(latest.scores)), points: difference.format(Math.abs(change.change)), count: change.activities,
        size: t(`size.${change.size}`), limit: number.format(change.size === 'within-error' ? psfsChanges.small : psfsChanges[change.size]),
      });
  const line = (size: keyof typeof psfsChanges) => t('line', { points: number.format(psfsChanges[size]), size: t(`size.${size}`) });
  return (
    <Card className="flex flex-col gap-3 p-4 tablet:p-6" aria-labelledby="outcomes-title">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="outcomes-title" className="text-card font-bold">{t('title')}</h2>
        {actions && program?.isOpen ? <AskButton programId={program.id} isAsked={asked !== null} actions={actions} /> : null}
      </div>
      <p className="text-ink-2">{sentence}</p>
      {asked ? <p className="text-ink-2">{t('waiting', { day: wholeDay(localDay(asked.createdAt.toISOString(), zone), locale) })}</p> : null}
      {measures.length > 1 ? <OutcomeChart points={measures.map(({ day, scores }) => ({ label: dayAndShortMonth(day, locale), mean: psfsMean(scores) }))} title={t('chart')} sentence={sentence} lines={{ small: line('small'), medium: line('medium'), large: line('large') }} /> : null}
      {measures.length > 0 ? (
        <OutcomeTable
          caption={t('caption')}
          heads={{ activity: t('activity'), mean: t('mean'), notScored: t('notScored') }}
          measures={measures.map(({ id, day, scores, enteredBy }) => ({ id, label: dayAndShortMonth(day, locale), scores, mean: number.format(psfsMean(scores)), by: enteredBy ? t('byMember', { name: enteredBy }) : t('byLink') }))}
        />
      ) : null}
      {actions && program ? <EnterScores key={measures.length} programId={program.id} zone={zone} activities={latest?.scores.map(({ activity }) => activity) ?? []} requestId={asked?.id ?? null} enter={actions.enter} /> : null}
      <p className="text-label text-ink-2">{t('source')}</p>
    </Card>
  );
}
