import { ArrowUpDown, CircleCheck, Clock, Film, Layers } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { IssuedItem } from '@/lib/server/programs/queries';

/** What is known of an item beyond its dose: part, when and where, ladder, what the patient has shown, video. */
export function ItemFacts({ item, phase }: { item: IssuedItem; phase: string | null }) {
  const t = useTranslations('program.item');
  const locale = toLocale(useLocale());
  const facts = [
    phase ? { Icon: Layers, text: t('phase', { name: phase }) } : null,
    item.anchor ? { Icon: Clock, text: item.anchor } : null,
    item.ladder ? { Icon: ArrowUpDown, text: t('ladder', { easier: item.ladder.easier.length, harder: item.ladder.harder.length }) } : null,
    item.demonstratedOn ? { Icon: CircleCheck, text: t('demonstrated', { day: shortDay(item.demonstratedOn, locale) }) } : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      {facts.map(({ Icon, text }) => (
        <p key={text} className="flex items-start gap-1.5 text-label text-ink-2"><Icon aria-hidden size={14} className="mt-0.5 shrink-0" />{text}</p>
      ))}
      {item.picture.videoUrl ? <a href={item.picture.videoUrl} target="_blank" rel="noreferrer noopener" className="inline-flex min-h-6 items-center gap-1.5 text-label font-bold text-teal-700 underline"><Film aria-hidden size={14} />{t('video')}</a> : null}
    </>
  );
}
