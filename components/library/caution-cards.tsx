import { ChevronRight, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { FigurePlace } from '@/components/ui/figure-place';
import type { FigureLook } from '@/lib/domain/figure-look';
import { routes } from '@/lib/routes';
import type { ExercisePage } from '@/lib/server/library/queries';

export function PrecautionsCard({ exercise }: { exercise: ExercisePage }) {
  const t = useTranslations('library');
  const names = useTranslations('exercise.precaution');
  if (exercise.text.cautions.length + exercise.precautions.length === 0) return null;
  return (
    <Card className="flex flex-col gap-3 p-5">
      <h2 className="text-card font-bold">{t('precautions.title')}</h2>
      <ul className="flex flex-col gap-2">
        {exercise.text.cautions.map(({ text, source }) => (
          <li key={text} className="flex gap-2">
            <TriangleAlert aria-hidden size={18} className="mt-0.5 shrink-0 text-amber-700" />
            <span className="min-w-0 [overflow-wrap:anywhere]">{exercise.isOwn && source === 'common' ? text : t('bySource', { text, source: t(`sourceName.${source}`) })}</span>
          </li>
        ))}
      </ul>
      {exercise.precautions.length > 0 ? (
        <div className="flex flex-col gap-2">
          <h3 className="text-label font-bold text-ink-2">{t('precautions.lookTwice')}</h3>
          <ul className="flex flex-wrap gap-2">
            {exercise.precautions.map((code) => <li key={code} className="rounded-md bg-amber-100 px-2 py-0.5 text-label text-ink">{names(code)}</li>)}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}

export function PairsCard({ exercise, look }: { exercise: ExercisePage; look: FigureLook }) {
  const t = useTranslations('library');
  if (exercise.pairs.length === 0) return null;
  return (
    <Card className="flex flex-col gap-2 p-5">
      <h2 className="text-card font-bold">{t('pairs.title')}</h2>
      <ul className="-mx-2 flex flex-col gap-1">
        {exercise.pairs.map(({ slug, name, picture, why, source }) => (
          <li key={`${slug} ${why}`} className="relative flex items-center gap-3 rounded-field p-2 hover:bg-teal-50">
            <FigurePlace slug={slug} picture={picture} look={look} className="w-20" />
            <span className="min-w-0 flex-1">
              <Link href={routes.exercise(slug)} prefetch={false} className="font-bold after:absolute after:inset-0 hover:text-teal-700">{name}</Link>
              <span className="block text-label text-ink-2">{t('bySource', { text: t(`pairs.why.${why}`), source: t(`sourceName.${source}`) })}</span>
            </span>
            <ChevronRight aria-hidden size={18} className="shrink-0 text-ink-2" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
