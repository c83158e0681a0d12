import { useTranslations } from 'next-intl';

const keys = ['arrows', 'done', 'partly', 'skipped', 'clear', 'pain', 'page', 'enter'] as const;

/** The keys of the grid, in view while they are learnt. */
export function KeyLegend({ id }: { id: string }) {
  const t = useTranslations('paper.keys');
  return (
    <dl id={id} className="flex flex-wrap gap-x-4 gap-y-1 text-label text-ink-2">
      {keys.map((key) => (
        <div key={key} className="inline-flex items-center gap-1.5">
          <dt className="rounded-[4px] border border-field bg-surface px-1.5 font-bold text-ink">{t(key)}</dt>
          <dd>{t(`${key}Text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
