'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import { FigurePlace } from '@/components/ui/figure-place';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { SnapshotDay, SnapshotExercise } from '@/lib/domain/plan-snapshot';

interface Props {
  exercises: SnapshotExercise[];
  /** What the day asks of each. */
  items: SnapshotDay['items'];
  look: FigureLook;
}

/** The exercises with their doses in words; each leads to its steps. */
export function ExerciseLinks({ exercises, items, look }: Props) {
  const t = useTranslations('plan.today');
  return (
    <ul className="plan-card plan-rows">
      {exercises.map(({ itemId, key, slug, picture, name, inEnglish, doseWords, anchor, level }) => {
        const demand = items.find((item) => item.itemId === itemId)?.demand;
        return (
          <li key={itemId}>
            <a className="plan-row" href={`#exercise=${key}`}>
              <FigurePlace slug={slug} picture={picture} look={look} area="plan" className="border-0!" />
              <span>
                <b lang={inEnglish ? 'en' : undefined}>{name}</b>
                <span className="block">{doseWords}</span>
                {anchor ? <span className="plan-anchor"><Icon name="clock" size={20} /> {anchor}</span> : null}
                {level === 0 ? null : <span className="plan-quiet block">{t(level < 0 ? 'easierStep' : 'harderStep')}</span>}
                {demand === 'as-needed' ? <span className="plan-quiet block">{t('whenNeeded')}</span> : null}
                {demand === 'rest' ? <span className="plan-quiet block">{t('notToday')}</span> : null}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
