import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { FigurePlace } from '@/components/ui/figure-place';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { listFigures } from '@/lib/server/figures/list-figures';
import { requireActor } from '@/lib/server/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bench'))('title') };
}

export default async function BenchListPage() {
  const actor = await requireActor('figure:write');
  const [figures, look, t] = [await listFigures(actor), await findFigureLook(actor), await getTranslations('bench')];
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ul className="grid grid-cols-2 gap-3 tablet:grid-cols-3 desktop:grid-cols-5">
        {figures.map(({ key, name, slug, figureId, note }) => (
          <li key={key} className="relative flex flex-col gap-2 rounded-card border border-line bg-surface p-3 hover:bg-teal-50">
            <FigurePlace slug={slug} picture={figureId ? { figureSlug: null, figureId, pictureId: null, videoUrl: null } : null} look={look} className="w-full" />
            <Link href={routes.benchFigure(key)} prefetch={false} className="font-bold [overflow-wrap:anywhere] after:absolute after:inset-0">{name}</Link>
            {note === 'own' ? <p className="text-label text-ink-2">{t('own')}</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
