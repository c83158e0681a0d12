import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ExerciseForm } from '@/components/library/exercise-form';
import { PageHeader } from '@/components/ui/page-header';
import { AppError } from '@/lib/domain/errors';
import { newExerciseForm } from '@/lib/server/library/exercise-form-queries';
import { findFigure } from '@/lib/server/figures/find-figure';
import { requireActor } from '@/lib/server/session';
import { createExercise, reviseExercise } from '../actions';

interface Props {
  searchParams: Promise<{ copy?: string | string[]; figure?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exerciseForm'))('new') };
}

export default async function NewExercisePage({ searchParams }: Props) {
  const actor = await requireActor('library:write');
  const { copy, figure } = await searchParams;
  const { modelId, modelName, values, choices } = await newExerciseForm(actor, typeof copy === 'string' ? copy : null).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  });
  const changed = typeof figure === 'string' && (await findFigure(actor, figure)) ? figure : null;
  const t = await getTranslations('exerciseForm');
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={t('new')} lead={modelName ? t('copyOf', { name: modelName }) : undefined} />
      <ExerciseForm exercise={null} modelId={modelId} values={changed ? { ...values, picture: { ...values.picture, kind: 'changed', figureId: changed } } : values} choices={choices} create={createExercise} revise={reviseExercise} />
    </div>
  );
}
