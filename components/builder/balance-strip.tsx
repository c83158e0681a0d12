'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { BalanceFigures } from './balance-figures';
import { BalanceRemarks } from './balance-remarks';
import { HandoutPreview } from './handout-preview';
import { useBalance } from './use-balance';

/** Balance on a screen too narrow for its pane: one line that opens. */
export function BalanceStrip() {
  const t = useTranslations('builder.balance');
  const { balance, remarks } = useBalance();
  return (
    <details className="group hidden border-b border-line bg-surface px-4 tablet:block desktop:hidden">
      <summary className="flex min-h-11 flex-wrap items-center gap-x-3">
        <ChevronRight aria-hidden size={16} className="group-open:rotate-90" />
        <span className="font-bold">{t('title')}</span>
        <span className="text-ink-2">{t('summary', { minutes: balance.minutesADay, count: balance.count, times: balance.timesADay })}</span>
        {remarks.length > 0 ? <span className="rounded-field bg-amber-100 px-2 text-label font-bold text-amber-700">{t('remarks')}: {remarks.length}</span> : null}
      </summary>
      <div className="max-h-[40dvh] max-w-[640px] overflow-y-auto pb-4">
        <BalanceFigures />
        <BalanceRemarks remarks={remarks} />
        <HandoutPreview />
      </div>
    </details>
  );
}
