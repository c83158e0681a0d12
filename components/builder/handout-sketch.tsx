'use client';

import { useTranslations } from 'next-intl';
import { FigurePlace } from '@/components/ui/figure-place';
import { describeDose } from '@/lib/i18n/describe-dose';
import { useBuilder } from './builder-context';

/** How the sheet will read, in small; it changes with every keystroke. */
export function HandoutSketch() {
  const t = useTranslations('builder.balance');
  const tDose = useTranslations('dose');
  const { program, looks, draft, exercises } = useBuilder();
  return (
    <div className="mt-2 border border-line-2 bg-surface p-3 text-label">
      <p className="flex flex-wrap justify-between gap-x-3 border-b border-line pb-2"><span className="font-bold [overflow-wrap:anywhere]">{program.patient.name}</span><span>{t('versionLine', { number: (program.latestNumber ?? 0) + 1 })}</span></p>
      <ol>
        {draft.items.map((item, i) => {
          const exercise = exercises.get(item.exercise.id);
          return (
            <li key={item.key} className="flex gap-3 border-b border-line py-2 last:border-0">
              <FigurePlace slug={item.exercise.slug} picture={exercise?.picture ?? null} look={looks.sheet} className="w-[72px] self-start" />
              <div className="min-w-0 [overflow-wrap:anywhere]">
                <p className="font-bold">{i + 1} {exercise?.name ?? item.exercise.slug}</p>
                <p>{describeDose({ ...item.dose, frequency: item.dose.frequency ?? draft.frequency }, tDose)}</p>
                {item.anchor ? <p className="text-ink-2">{item.anchor}</p> : null}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
