import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ExerciseForm } from '@/components/library/exercise-form';
import { PageHeader } from '@/components/ui/page-header';
import { AppError } from '@/lib/domain/errors';
import { getExerciseForm } from '@/lib/server/library/exercise-form-queries';
import { requireActor } from '@/lib/server/session';
import { createExercise, reviseExercise } from '../../actions';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exerciseForm'))('edit') };
}

export default async function EditExercisePage({ params }: Props) {
  const actor = await requireActor('library:write');
  const { slug } = await params;
  const { id, revision, values, choices } = await getExerciseForm(actor, slug).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  });
  const t = await getTranslations('exerciseForm');
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={t('edit')} lead={t('editLead')} />
      <ExerciseForm exercise={{ id, slug, revision }} modelId={null} values={values} choices={choices} create={createExercise} revise={reviseExercise} />
    </div>
  );
}
