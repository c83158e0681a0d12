'use client';

import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { useUndoPatients, type UndoPatients } from './use-undo-patients';

interface Props {
  imports: { id: string; fileName: string; count: number; createdAt: Date; isUndone: boolean }[];
  undo: UndoPatients;
}

export function EarlierPatientImports({ imports, undo }: Props) {
  const t = useTranslations('patientImport');
  const locale = toLocale(useLocale());
  const zone = useTimeZone();
  const { busy, run } = useUndoPatients(undo);
  return (
    <Card className="flex max-w-4xl flex-col gap-2 p-4 tablet:p-6">
      <h2 className="text-card font-bold">{t('before')}</h2>
      <ul className="divide-y divide-line">
        {imports.map(({ id, fileName, count, createdAt, isUndone }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">{t('beforeRow', { file: fileName, count, when: formatInstant(createdAt, locale, zone, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }) })}</span>
            {isUndone ? <span className="text-label text-ink-2">{t('wasUndone')}</span> : <Button size="small" busy={busy === id} aria-label={`${t('undo')}: ${fileName}`} onClick={() => void run(id)}>{t('undo')}</Button>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
