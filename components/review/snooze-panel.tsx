import { useLocale, useTranslations } from 'next-intl';
import { useId, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components';
import { wholeDay } from '@/components/chart/day-words';
import { controlClass } from '@/components/form/field';
import { Button as PlainButton } from '@/components/ui/button';
import { addDays } from '@/lib/domain/local-day';
import { toLocale } from '@/lib/i18n/locales';
import { longestSnoozeDays, type SnoozeChoice, type SnoozeDays } from './snooze-choices';

/** Three days at hand, any other within four weeks by its date. */
export function SnoozePanel({ days: { today, choices }, choose }: { days: SnoozeDays; choose: (choice: Pick<SnoozeChoice, 'until' | 'day'>) => void }) {
  const t = useTranslations('today');
  const locale = toLocale(useLocale());
  const id = useId();
  const [date, setDate] = useState('');
  const [isWrong, setWrong] = useState(false);
  const first = addDays(today, 1);
  const last = addDays(today, longestSnoozeDays);

  function submit(event: FormEvent) {
    event.preventDefault();
    const isFit = date >= first && date <= last;
    setWrong(!isFit);
    if (isFit) choose({ until: date, day: wholeDay(date, locale) });
  }

  return (
    <>
      <p className="px-3 py-1 text-label text-ink-3">{t('actions.snoozeTitle')}</p>
      {choices.map((choice) => (
        <Button key={choice.until} onPress={() => choose(choice)} className="flex min-h-9 cursor-pointer items-center rounded-field px-3 text-left hover:bg-teal-50 hover:text-teal-700">{choice.label}</Button>
      ))}
      <form noValidate onSubmit={submit} className="mt-1 flex flex-col gap-1 border-t border-line px-3 pt-2 pb-1">
        <label htmlFor={id} className="text-label text-ink-2">{t('snooze.otherDay')}</label>
        {isWrong ? <p id={`${id}-error`} role="alert" className="text-label font-bold text-vermilion-700">{t('refused.until-out-of-range')}</p> : null}
        <span className="flex gap-2">
          <input id={id} type="date" min={first} max={last} value={date} aria-invalid={isWrong || undefined} aria-describedby={isWrong ? `${id}-error` : undefined} onChange={(event) => setDate(event.target.value)} className={controlClass} />
          <PlainButton type="submit" size="small" className="self-center">{t('snooze.do')}</PlainButton>
        </span>
      </form>
    </>
  );
}
