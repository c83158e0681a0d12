import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ExerciseImportFlow } from '@/components/library/exercise-import-flow';
import { PageHeader } from '@/components/ui/page-header';
import { listImports } from '@/lib/server/library/import-exercises';
import { requireActor } from '@/lib/server/session';
import { undoImport } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exerciseImport'))('title') };
}

export default async function ImportPage() {
  const actor = await requireActor('library:write');
  const imports = await listImports(actor);
  const t = await getTranslations('exerciseImport');
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ExerciseImportFlow earlier={imports} undo={undoImport} />
    </div>
  );
}
