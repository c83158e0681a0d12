import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import type { ActionResult } from '@/lib/action-result';
import type { ExercisePage } from '@/lib/server/library/queries';
import { FavouriteButton } from './favourite-button';
import { RetireButton } from './retire-button';

type Act = (input: { id: string }) => Promise<ActionResult>;

interface Props {
  exercise: ExercisePage;
  mayPrescribe: boolean;
  mayWrite: boolean;
  retire: Act;
  restore: Act;
  setFavourite: (input: { id: string; isFavourite: boolean }) => Promise<ActionResult>;
}

export function ExerciseHead({ exercise, mayPrescribe, mayWrite, retire, restore, setFavourite }: Props) {
  const t = useTranslations('library');
  const words = useTranslations('exercise');
  const [type] = exercise.types;
  const tags = [words(`position.${exercise.position}`), ...exercise.types.map((one) => words(`type.${one}`)), words(`direction.${exercise.direction}`), ...exercise.equipment.map((one) => words(`equipment.${one}`)), ...(exercise.isOwn ? [t('own')] : [])];
  return (
    <div className="flex flex-col gap-1">
      <nav aria-label={t('crumbs')}>
        <ol className="flex flex-wrap items-center gap-1 text-label text-ink-2">
          <li><Link href={routes.library} prefetch={false} className="hover:text-teal-700 hover:underline">{t('title')}</Link></li>
          {type ? <li className="flex items-center gap-1"><ChevronRight aria-hidden size={14} /><Link href={`${routes.library}?type=${type}`} prefetch={false} className="hover:text-teal-700 hover:underline">{words(`type.${type}`)}</Link></li> : null}
          <li aria-current="page" className="flex items-center gap-1 text-ink"><ChevronRight aria-hidden size={14} />{exercise.text.name}</li>
        </ol>
      </nav>
      <PageHeader
        title={exercise.text.name}
        beside={<ul className="flex flex-wrap gap-2">{tags.map((tag) => <li key={tag} className="rounded-md border border-line bg-surface px-2 py-0.5 text-label">{tag}</li>)}</ul>}
        lead={exercise.text.summary}
        actions={
          <>
            <FavouriteButton id={exercise.id} name={exercise.text.name} isFavourite={exercise.isFavourite} save={setFavourite} />
            {mayWrite && exercise.isOwn ? <RetireButton id={exercise.id} name={exercise.text.name} isRetired={exercise.isRetired} retire={retire} restore={restore} /> : null}
            {mayWrite ? <LinkButton href={routes.newExercise(exercise.slug)}>{t('actions.copy')}</LinkButton> : null}
            {mayWrite && exercise.isOwn ? <LinkButton href={routes.editExercise(exercise.slug)}>{t('actions.edit')}</LinkButton> : null}
            {mayPrescribe && !exercise.isRetired ? <LinkButton href={routes.patients} look="primary" title={t('addHint')}>{t('addToProgram')}</LinkButton> : null}
          </>
        }
      />
    </div>
  );
}
