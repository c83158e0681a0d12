'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ActionResult } from '@/lib/action-result';

type Act = (input: { id: string }) => Promise<ActionResult>;

interface Props {
  id: string;
  name: string;
  isArchived: boolean;
  archive: Act;
  restore: Act;
}

export function ArchiveCard({ id, name, isArchived, archive, restore }: Props) {
  const t = useTranslations('patients.form');
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  async function run(act: Act, said: string, undo?: () => void) {
    setBusy(true);
    const result = await act({ id }).catch(() => 'offline' as const);
    setBusy(false);
    if (result === 'offline' || !result.ok) return tell({ title: refusalWords(result), isProblem: true });
    router.refresh();
    tell({ title: said, undo });
  }

  const bringBack = () => void run(restore, t('restored', { name }));
  const putAside = () => void run(archive, t('archived', { name }), bringBack);

  return (
    <Card className="flex flex-wrap items-center justify-between gap-3 p-4 tablet:p-6">
      <p className="max-w-prose text-ink-2">{isArchived ? t('archivedNotice') : t('archiveText')}</p>
      <Button look={isArchived ? 'plain' : 'danger'} busy={busy} onClick={isArchived ? bringBack : putAside}>{isArchived ? t('restore') : t('archive')}</Button>
    </Card>
  );
}
