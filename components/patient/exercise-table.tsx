import { dayAndShortMonth } from '@/components/chart/day-words';
import { Card } from '@/components/ui/card';
import { FigurePlace } from '@/components/ui/figure-place';
import { LevelShape } from '@/components/ui/level-badge';
import type { FigureLook } from '@/lib/domain/figure-look';
import { createDoseDescriber } from '@/lib/i18n/create-dose-describer';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import type { ItemReview, ProgramReview } from '@/lib/server/review/get-patient-review';

interface Props {
  program: ProgramReview;
  look: FigureLook;
  /** Keys of exercises with an open alert for being skipped for pain. */
  tripped: Set<string>;
  t: Translate;
  rules: Translate;
  locale: Locale;
}

const cell = 'flex flex-wrap gap-x-2 tablet:table-cell tablet:px-3 tablet:py-3';

function Label({ children }: { children: string }) {
  return <span className="w-28 shrink-0 text-label text-ink-3 tablet:hidden">{children}</span>;
}

function skipWords(item: ItemReview, t: Translate, rules: Translate): string {
  const reasons = Object.entries(item.reasons).map(([reason, count], index) => {
    const word = rules(`skipReason.${reason}`);
    return t('exercises.times', { reason: index === 0 ? word : word.toLowerCase(), count });
  });
  return reasons.length > 0 ? reasons.join('; ') : t('exercises.none');
}

/** Each exercise of the version in force: how often it was attempted, how much of the dose, and why it was skipped. */
export function ExerciseTable({ program, look, tripped, t, rules, locale }: Props) {
  const { describeDose } = createDoseDescriber(locale);
  const heads = { exercise: t('exercises.exercise', { version: program.version }), dose: t('exercises.dose'), attempted: t('exercises.attempted'), done: t('exercises.done'), skips: t('exercises.skips') };
  return (
    <Card>
      <table role="table" className="block w-full tablet:table">
        <caption className="sr-only">{t('exercises.caption', { version: program.version, day: dayAndShortMonth(program.since, locale) })}</caption>
        <thead role="rowgroup" className="hidden tablet:table-header-group">
          <tr role="row" className="text-left text-label text-ink-3">
            {Object.values(heads).map((head) => <th role="columnheader" key={head} scope="col" className="px-3 py-2 first:pl-6">{head}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block tablet:table-row-group">
          {program.items.map((item) => (
            <tr role="row" key={item.key} className="block border-t border-line p-4 first:border-t-0 tablet:table-row tablet:p-0 tablet:first:border-t">
              <th role="rowheader" scope="row" className="block text-left tablet:table-cell tablet:py-2 tablet:pl-6">
                <span className="flex items-center gap-3 font-bold">
                  <FigurePlace slug={item.slug} picture={item.picture} look={look} className="w-16" />
                  {item.name}
                </span>
              </th>
              <td role="cell" className={cell}><Label>{heads.dose}</Label><span className="min-w-0 flex-1 text-ink-2">{describeDose(item.dose)}</span></td>
              <td role="cell" className={cell}>
                <Label>{heads.attempted}</Label>
                <span>
                  {item.scheduledDays > 0 ? t('exercises.ofDays', { attempted: item.attemptedDays, scheduled: item.scheduledDays }) : t('exercises.noDays')}
                  {item.unknownDays > 0 ? <span className="block text-label text-ink-3">{t('exercises.unknown', { unknown: item.unknownDays })}</span> : null}
                </span>
              </td>
              <td role="cell" className={cell}>
                <Label>{heads.done}</Label>
                {item.doseShare === null ? <span className="text-ink-2">{t('exercises.noDose')}</span> : (
                  <span>
                    {t('exercises.share', { percent: Math.round(item.doseShare * 100) })}
                    <span className="block text-label text-ink-3">{t('exercises.ofDoses', { count: item.dosesAsked })}</span>
                  </span>
                )}
              </td>
              <td role="cell" className={cell}>
                <Label>{heads.skips}</Label>
                {tripped.has(item.key) ? (
                  <span className="inline-flex items-center gap-1.5 font-bold text-vermilion-700"><LevelShape level="high" size={12} />{skipWords(item, t, rules)}</span>
                ) : <span className="text-ink-2">{skipWords(item, t, rules)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
