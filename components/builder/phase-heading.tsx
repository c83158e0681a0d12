'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import type { Phase } from '@/lib/domain/phases';
import { usePhaseWords } from './phase-words';

interface Props {
  /** Null: what runs through all phases. */
  phase: Phase | null;
  at: number;
  first: boolean;
  empty: boolean;
  marked: boolean;
  over: () => void;
  land: () => void;
  dragging: boolean;
}

/** The heading over a phase, with when it begins. An empty one is still a place to drop an exercise. */
export function PhaseHeading({ phase, at, first, empty, marked, over, land, dragging }: Props) {
  const t = useTranslations('builderPhases');
  const say = usePhaseWords();
  return (
    <div
      onDragOver={(event) => {
        if (!dragging) return;
        event.preventDefault();
        over();
      }}
      onDrop={(event) => {
        event.preventDefault();
        land();
      }}
      className={cn('border-line bg-surface px-4 py-2', first ? 'rounded-t-card' : 'border-t-2', empty && 'rounded-b-card', marked && 'outline-2 -outline-offset-2 outline-teal-700')}
    >
      <h3 className="font-bold [overflow-wrap:anywhere]">{phase ? phase.name || t('nameOf', { number: at + 1 }) : t('all')}</h3>
      <p className="text-label text-ink-2 [overflow-wrap:anywhere]">{phase ? say(phase.starts, at === 0) : t('allSays')}</p>
      {empty ? <p className="mt-1 text-label text-ink-2">{t('empty')}</p> : null}
    </div>
  );
}
