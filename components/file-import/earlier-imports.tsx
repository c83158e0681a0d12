'use client';

import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { ImportWords } from './import-words';

export interface EarlierImport {
  id: string;
  fileName: string;
  count: number;
  createdAt: Date;
  isUndone: boolean;
}

interface Props {
  imports: readonly EarlierImport[];
  words: Pick<ImportWords<never>, 'earlier'>;
  /** The import that is being taken back. */
  busy: string;
  undo: (id: string) => Promise<boolean>;
}

/** What was brought in before; each can still be taken back. */
export function EarlierImports({ imports, words, busy, undo }: Props) {
  const t = useTranslations('fileImport');
  const locale = toLocale(useLocale());
  const zone = useTimeZone();
  return (
    <Card className="flex max-w-4xl flex-col gap-2 p-4 tablet:p-6">
      <h2 className="text-card font-bold">{t('before')}</h2>
      <ul className="divide-y divide-line">
        {imports.map(({ id, fileName, count, createdAt, isUndone }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">{words.earlier({ file: fileName, count, when: formatInstant(createdAt, locale, zone, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }) })}</span>
            {isUndone ? <span className="text-label text-ink-2">{t('wasUndone')}</span> : <Button size="small" busy={busy === id} aria-label={`${t('undo')}: ${fileName}`} onClick={() => void undo(id)}>{t('undo')}</Button>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
