'use client';

import { useTranslations } from 'next-intl';
import { usePutAside } from '@/components/form/use-put-aside';
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
  const { busy, putAside, bringBack } = usePutAside({ id, putAside: { act: archive, said: t('archived', { name }) }, bringBack: { act: restore, said: t('restored', { name }) } });

  return (
    <Card className="flex flex-wrap items-center justify-between gap-3 p-4 tablet:p-6">
      <p className="max-w-prose text-ink-2">{isArchived ? t('archivedNotice') : t('archiveText')}</p>
      <Button look={isArchived ? 'plain' : 'danger'} busy={busy} onClick={isArchived ? bringBack : putAside}>{isArchived ? t('restore') : t('archive')}</Button>
    </Card>
  );
}
