'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { BalanceFigures } from './balance-figures';
import { BalanceRemarks } from './balance-remarks';
import { HandoutPreview } from './handout-preview';
import { useBalance } from './use-balance';

/** What the program asks of the patient, while it is being written. It advises and never blocks. */
export function BalancePane({ className }: { className?: string }) {
  const t = useTranslations('builder.balance');
  const { balance, remarks } = useBalance();
  return (
    <section aria-label={t('title')} className={cn('min-h-0 overflow-y-auto bg-surface p-4 desktop:border-l desktop:border-line desktop:px-5', className)}>
      <h2 className="text-panel font-bold">{t('title')}</h2>
      <dl className="mt-2 grid grid-cols-2 gap-x-4">
        <div className="flex flex-row-reverse items-center justify-end gap-2">
          <dt className="text-label text-ink-2">{t('minutes', { minutes: balance.minutesADay })}</dt>
          <dd className="text-figure font-bold">{balance.minutesADay}</dd>
        </div>
        <div className="flex flex-row-reverse items-center justify-end gap-2">
          <dt className="text-label text-ink-2">{t('exercises', { count: balance.count, times: balance.timesADay })}</dt>
          <dd className="text-figure font-bold">{balance.count}</dd>
        </div>
      </dl>
      <BalanceFigures />
      <BalanceRemarks remarks={remarks} />
      <HandoutPreview />
    </section>
  );
}
