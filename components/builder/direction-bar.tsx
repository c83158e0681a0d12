'use client';

import { useTranslations } from 'next-intl';
import type { ProgramBalance } from '@/lib/domain/balance';

/** Flexion, extension and the rest side by side. The words below carry the figures; the bar is for the eye. */
export function DirectionBar({ balance }: { balance: ProgramBalance }) {
  const t = useTranslations('builder.balance');
  if (balance.count === 0) return null;
  const parts = [
    { name: 'flexion', count: balance.flexion, fill: 'bg-blue-600' },
    { name: 'other', count: balance.other, fill: 'bg-line-2' },
    { name: 'extension', count: balance.extension, fill: 'bg-teal-600' },
  ] as const;
  return (
    <div className="mt-4">
      <h3 className="font-bold">{t('direction')}</h3>
      <div aria-hidden="true" className="mt-2 flex h-3.5 gap-1">
        {parts.map(({ name, count, fill }) => (count > 0 ? <span key={name} className={`rounded-sm ${fill}`} style={{ flexGrow: count }} /> : null))}
      </div>
      <ul className="mt-1 flex flex-wrap justify-between gap-x-3 text-label text-ink-2">
        {parts.map(({ name, count, fill }) => (
          <li key={name} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={`size-2 rounded-sm ${fill}`} />
            {t(name, { count })}
          </li>
        ))}
      </ul>
    </div>
  );
}
