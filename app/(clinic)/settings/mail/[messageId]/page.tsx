import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import * as z from 'zod';
import { LetterView } from '@/components/mail/letter-view';
import { Notice } from '@/components/ui/notice';
import { AppError } from '@/lib/domain/errors';
import { routes } from '@/lib/routes';
import { readLetter } from '@/lib/server/mail/queries';
import { requireActor } from '@/lib/server/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail.page'))('title') };
}

/** A letter as its reader sees it. */
export default async function LetterPage({ params }: { params: Promise<{ messageId: string }> }) {
  const actor = await requireActor('link:write');
  const id = z.uuid().safeParse((await params).messageId);
  if (!id.success) notFound();
  const letter = await readLetter(actor, id.data).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  });
  const t = await getTranslations('mail.page');
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <Link href={routes.mail} className="font-bold text-teal-700 underline">{t('back')}</Link>
      {letter ? <LetterView letter={letter} /> : <Notice>{t('closed')}</Notice>}
    </div>
  );
}
