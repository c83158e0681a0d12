'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { DraftItem } from '@/lib/domain/program';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';

/** What a closed row says beside its dose, in small words. */
export function ItemSigns({ item }: { item: DraftItem }) {
  const t = useTranslations('builderItem');
  const locale = toLocale(useLocale());
  const { note, anchor, ladder, demonstratedOn } = item;
  const signs = [
    anchor,
    ladder ? t('sign.ladder', { easier: ladder.easier.length, harder: ladder.harder.length }) : '',
    demonstratedOn ? t('sign.demonstrated', { date: shortDay(demonstratedOn, locale) }) : '',
  ].filter(Boolean);
  return (
    <>
      {note ? <p className="text-label text-ink-2 [overflow-wrap:anywhere]">{t('sign.note', { note })}</p> : null}
      {signs.length > 0 ? <p className="text-label text-ink-2 [overflow-wrap:anywhere]">{signs.join(' · ')}</p> : null}
    </>
  );
}
