'use client';

import { Building2, Check, Clock, Plus, Star } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useTranslations } from 'next-intl';
import { FigurePlace } from '@/components/ui/figure-place';
import { ReviewMark } from '@/components/ui/review-mark';
import { cn } from '@/lib/cn';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';

interface Props {
  exercise: PickerExercise;
  /** Why it stands before others. */
  mark: 'favourite' | 'recent' | 'own' | null;
  marked: boolean;
  present: boolean;
  look: FigureLook;
  /** False marks it as not reviewed. */
  isReviewed: boolean;
  take: (exercise: PickerExercise) => void;
}

const marks = { favourite: Star, recent: Clock, own: Building2 };

export const LibraryRow = memo(function LibraryRow({ exercise, mark, marked, present, look, isReviewed, take }: Props) {
  const t = useTranslations('builder');
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (marked) row.current?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  const Mark = mark ? marks[mark] : null;
  const [type] = exercise.types;
  const kind = exercise.direction === 'none' || exercise.direction === 'neutral' ? t(`type.${type ?? 'strength'}`) : t(`direction.${exercise.direction}`);
  return (
    <li ref={row} className={cn('relative mx-4 border-t border-line', marked && 'bg-teal-50 shadow-[-16px_0_0_var(--teal-50),16px_0_0_var(--teal-50)]')}>
      <button type="button" onClick={() => take(exercise)} aria-label={t(present ? 'library.present' : 'library.add', { name: exercise.name })} className="group flex w-full items-center gap-3 py-3 text-left">
        <FigurePlace slug={exercise.slug} picture={exercise.picture} look={look} className="w-[72px]" />
        <span className="min-w-0 flex-1">
          <span className="block font-bold [overflow-wrap:anywhere]">{exercise.name}</span>
          <span className="block text-label text-ink-2">{t(`position.${exercise.position}`)} · {kind}</span>
          {mark && Mark ? (
            <span className="flex items-center gap-1 text-label text-ink-2">
              <Mark aria-hidden size={14} className="shrink-0 text-teal-700" />
              {t(`library.mark.${mark}`)}
            </span>
          ) : null}
          <ReviewMark isReviewed={isReviewed} />
        </span>
        <span className={cn('inline-flex size-8 shrink-0 items-center justify-center rounded-field', present ? 'text-ink-2' : marked ? 'bg-primary text-on-primary' : 'border border-field bg-surface text-teal-700 group-hover:bg-teal-50')}>
          {present ? <Check aria-hidden size={18} /> : <Plus aria-hidden size={18} />}
        </span>
      </button>
    </li>
  );
});
