'use client';

import { Check } from 'lucide-react';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import type { MergeChoices, MergeField, MergeSide as Side } from '@/lib/domain/patient-merge/merge-fields';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { Comparison } from '@/lib/server/patient-merge/compare-patients';
import { useFieldWords } from './use-field-words';

interface Props {
  comparison: Comparison;
  choices: MergeChoices;
  choose: (field: MergeField, side: Side) => void;
}

const row = 'grid gap-x-4 gap-y-1 border-t border-line py-2 tablet:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)] tablet:items-start';
const value = 'flex min-h-9 items-start gap-2 rounded-field px-3 py-1.5 [overflow-wrap:anywhere]';

/** Both records side by side, field by field: what is alike, what is taken over, and what a person chooses. */
export function MergeFields({ comparison: { kept, merged, fields }, choices, choose }: Props) {
  const t = useTranslations('patientMerge');
  const precaution = useTranslations('exercise.precaution');
  const words = useFieldWords();
  const [locale, zone] = [toLocale(useLocale()), useTimeZone()];
  const added = (at: Date) => t('added', { date: formatInstant(at, locale, zone, { day: 'numeric', month: 'short', year: 'numeric' }) });
  /** The column's name in every cell: seen where the columns lie under each other, else only read out. */
  const column = (side: Side) => <span className="text-label font-normal text-ink-2 tablet:sr-only">{t(`${side}Column`)}: </span>;
  const said = fields.map((one) => ({ ...one, own: words(one.field, kept), other: words(one.field, merged) })).filter(({ own, other }) => own !== '' || other !== '');
  const precautions = [kept, merged].map(({ record }) => record.precautions.map((one) => precaution(one)).join(', '));
  const [ownPrecautions, otherPrecautions] = precautions;
  const alike = [
    ...said.filter(({ isQuestion, own, other }) => !isQuestion && own === other).map(({ field, own }) => ({ field, text: own })),
    ...(ownPrecautions && ownPrecautions === otherPrecautions ? [{ field: 'precautions' as const, text: ownPrecautions }] : []),
  ];

  return (
    <div>
      <div className="grid gap-x-4 gap-y-1 pb-2 text-label text-ink-2 tablet:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)]">
        <span className="hidden tablet:block" />
        <span className="px-3"><b className="text-ink">{t('keptColumn')}</b> · {added(kept.createdAt)}</span>
        <span className="px-3"><b className="text-ink">{t('mergedColumn')}</b> · {added(merged.createdAt)}</span>
      </div>
      {said.filter(({ isQuestion, own, other }) => isQuestion || own !== other).map(({ field, isQuestion, side, own, other }) => {
        const name = t(`field.${field}`);
        if (!isQuestion) {
          return (
            <div key={field} className={row}>
              <span className="pt-1.5 text-ink-2">{name}</span>
              <span className={cn(value, side === 'merged' && 'text-ink-2')}><span>{column('kept')}{own || t('blank')}</span></span>
              <span className={cn(value, side === 'kept' && 'text-ink-2')}>
                {side === 'merged' ? <Check aria-hidden size={18} className="mt-0.5 shrink-0 text-teal-700" /> : null}
                <span>{column('merged')}{other || t('blank')}{side === 'merged' ? <span className="text-label text-ink-2"> · {t('taken')}</span> : null}</span>
              </span>
            </div>
          );
        }
        const chosen = choices[field] ?? 'kept';
        return (
          <div key={field} role="radiogroup" aria-label={name} className={row}>
            <span aria-hidden className="pt-1.5 font-bold">{name}</span>
            {([['kept', own], ['merged', other]] as const).map(([one, text]) => (
              <label key={one} className={cn(value, 'cursor-pointer border border-field', chosen === one ? 'border-teal-700 bg-teal-50 font-bold' : 'hover:bg-teal-50')}>
                <input type="radio" name={field} value={one} checked={chosen === one} onChange={() => choose(field, one)} className="mt-0.5 size-5 shrink-0 accent-primary" />
                <span>{column(one)}{text}</span>
              </label>
            ))}
          </div>
        );
      })}
      {ownPrecautions !== otherPrecautions ? (
        <div className={row}>
          <span className="pt-1.5 text-ink-2">{t('field.precautions')}</span>
          {precautions.map((list, i) => <span key={i} className={value}><span>{column(i === 0 ? 'kept' : 'merged')}{list || t('blank')}</span></span>)}
          <span className="px-3 text-label text-ink-2 tablet:col-start-2 tablet:col-end-4">{t('precautionsStay')}</span>
        </div>
      ) : null}
      {alike.length > 0 ? (
        <div className={cn(row, 'tablet:grid-cols-[9rem_minmax(0,1fr)]')}>
          <span className="pt-1.5 text-ink-2">{t('alike')}</span>
          <ul className="flex flex-wrap gap-x-4 gap-y-1 px-3 py-1.5 text-label [overflow-wrap:anywhere]">
            {alike.map(({ field, text }) => <li key={field}><span className="text-ink-2">{t(`field.${field}`)}:</span> {text}</li>)}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
