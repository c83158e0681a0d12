import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { FigurePlace } from '@/components/ui/figure-place';
import type { FigureLook } from '@/lib/domain/figure-look';
import { describeDose } from '@/lib/i18n/describe-dose';
import { routes } from '@/lib/routes';
import type { ExercisePage } from '@/lib/server/library/queries';

type Step = ExercisePage['easier'][number];

function Rung({ step, word, look, Arrow }: { step: Step; word: string; look: FigureLook; Arrow: typeof ArrowUp }) {
  const dose = useTranslations('dose');
  return (
    <li className="relative flex items-center gap-3 rounded-field p-2 hover:bg-teal-50">
      <FigurePlace slug={step.slug} picture={step.picture} look={look} className="w-20" />
      <span className="min-w-0 flex-1">
        <Link href={routes.exercise(step.slug)} prefetch={false} className="font-bold after:absolute after:inset-0 hover:text-teal-700">{step.name}</Link>
        <span className="block text-label text-ink-2">{word} · {describeDose(step.defaultDose, dose)}</span>
      </span>
      <Arrow aria-hidden size={18} className="shrink-0 text-ink-2" />
    </li>
  );
}

/** From easier to harder, with this exercise in its place. */
export function LadderCard({ exercise, look }: { exercise: ExercisePage; look: FigureLook }) {
  const t = useTranslations('library');
  const dose = useTranslations('dose');
  const isAlone = exercise.easier.length + exercise.harder.length === 0;
  return (
    <Card className="flex flex-col gap-2 p-5">
      <h2 className="text-card font-bold">{t('ladder.title')}</h2>
      <ul className="-mx-2 flex flex-col gap-1">
        {exercise.easier.map((step) => <Rung key={step.slug} step={step} word={t('ladder.easier')} look={look} Arrow={ArrowDown} />)}
        <li className="flex items-center gap-3 rounded-field bg-teal-50 p-2">
          <FigurePlace slug={exercise.slug} picture={exercise.picture} look={look} className="w-20" />
          <span className="min-w-0 flex-1"><b className="block">{exercise.text.name}</b><span className="text-label text-ink-2">{describeDose(exercise.defaultDose, dose)}</span></span>
          <span className="text-label font-bold text-teal-700">{t('ladder.this')}</span>
        </li>
        {exercise.harder.map((step) => <Rung key={step.slug} step={step} word={t('ladder.harder')} look={look} Arrow={ArrowUp} />)}
      </ul>
      {isAlone ? <p className="text-label text-ink-2">{t('ladder.none')}</p> : null}
      {exercise.variantOf ? <p className="text-label"><Link href={routes.exercise(exercise.variantOf.slug)} prefetch={false} className="font-bold text-teal-700 underline">{t('variantOf', { name: exercise.variantOf.name })}</Link></p> : null}
    </Card>
  );
}
