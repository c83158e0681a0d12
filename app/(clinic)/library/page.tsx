import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LibraryActions } from '@/components/library/library-actions';
import { LibraryBrowser } from '@/components/library/library-browser';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/domain/access';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { listExercises } from '@/lib/server/library/queries';
import { requireActor } from '@/lib/server/session';
import { setFavourite } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library'))('title') };
}

export default async function LibraryPage() {
  const actor = await requireActor('library:read');
  const exercises = await listExercises(actor);
  const t = await getTranslations('library');
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={t('title')} actions={<LibraryActions mayWrite={can(actor.role, 'library:write')} mayDraw={can(actor.role, 'figure:write')} />} />
      <LibraryBrowser exercises={exercises} look={await findFigureLook(actor)} setFavourite={setFavourite} />
    </div>
  );
}
