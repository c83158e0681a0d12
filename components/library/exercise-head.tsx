import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import type { ExercisePage } from '@/lib/server/library/queries';

export function ExerciseHead({ exercise, mayPrescribe }: { exercise: ExercisePage; mayPrescribe: boolean }) {
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
        actions={mayPrescribe ? <LinkButton href={routes.patients} look="primary" title={t('addHint')}>{t('addToProgram')}</LinkButton> : null}
      />
    </div>
  );
}
