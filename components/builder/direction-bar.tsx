'use client';

import { useTranslations } from 'next-intl';
import type { ProgramBalance } from '@/lib/domain/balance';

interface Part {
  name: 'flexion' | 'other' | 'extension' | 'strength' | 'stretch';
  count: number;
  fill: string;
}

function Bar({ title, parts }: { title: string; parts: readonly Part[] }) {
  const t = useTranslations('builder.balance');
  return (
    <div className="mt-4">
      <h3 className="font-bold">{title}</h3>
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

/** Flexion and extension, strength and stretch, side by side. The words below carry the figures; the bars are for the eye. */
export function DirectionBar({ balance }: { balance: ProgramBalance }) {
  const t = useTranslations('builder.balance');
  if (balance.count === 0) return null;
  return (
    <>
      <Bar
        title={t('direction')}
        parts={[
          { name: 'flexion', count: balance.flexion, fill: 'bg-blue-600' },
          { name: 'other', count: balance.other, fill: 'bg-line-2' },
          { name: 'extension', count: balance.extension, fill: 'bg-teal-600' },
        ]}
      />
      {balance.strength + balance.stretch > 0 ? (
        <Bar
          title={t('kinds')}
          parts={[
            { name: 'strength', count: balance.strength, fill: 'bg-blue-600' },
            { name: 'stretch', count: balance.stretch, fill: 'bg-teal-600' },
          ]}
        />
      ) : null}
    </>
  );
}
