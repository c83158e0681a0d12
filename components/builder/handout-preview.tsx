'use client';

import { useTranslations } from 'next-intl';
import { FigurePlace } from '@/components/ui/figure-place';
import { describeDose } from '@/lib/i18n/describe-dose';
import { useBuilder } from './builder-context';

/** How the sheet will read, in small. The sheet itself is made when the version is issued. */
export function HandoutPreview() {
  const t = useTranslations('builder.balance');
  const tDose = useTranslations('dose');
  const { program, draft, exercises } = useBuilder();
  if (draft.items.length === 0) return null;
  return (
    <div className="mt-5">
      <h3><span className="font-bold">{t('preview')}</span> <span className="text-label text-ink-2">{t('previewText')}</span></h3>
      <div className="mt-2 border border-line-2 bg-surface p-3 text-label">
        <p className="flex flex-wrap justify-between gap-x-3 border-b border-line pb-2"><span className="font-bold [overflow-wrap:anywhere]">{program.patient.name}</span><span>{t('versionLine', { number: (program.latestNumber ?? 0) + 1 })}</span></p>
        <ol>
          {draft.items.map((item, i) => (
            <li key={item.key} className="flex gap-3 border-b border-line py-2 last:border-0">
              <FigurePlace slug={item.exercise.slug} className="w-[72px] self-start" />
              <div className="min-w-0 [overflow-wrap:anywhere]">
                <p className="font-bold">{i + 1} {exercises.get(item.exercise.id)?.name ?? item.exercise.slug}</p>
                <p>{describeDose({ ...item.dose, frequency: item.dose.frequency ?? draft.frequency }, tDose)}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
