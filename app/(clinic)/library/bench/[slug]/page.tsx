import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BenchLoader } from '@/components/bench/bench-loader';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { openFigure } from '@/lib/server/figures/list-figures';
import { requireActor } from '@/lib/server/session';
import { saveFigure } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bench'))('title') };
}

export default async function BenchPage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await requireActor('figure:write');
  const figure = await openFigure(actor, (await params).slug);
  if (!figure) notFound();
  const t = await getTranslations('bench');
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <nav aria-label={t('crumbs')}><Link href={routes.bench} prefetch={false} className="text-label text-ink-2 hover:text-teal-700 hover:underline">{t('title')}</Link></nav>
      <PageHeader title={figure.name} lead={t('benchLead')} />
      <BenchLoader {...figure} look={await findFigureLook(actor)} save={saveFigure} />
    </div>
  );
}
