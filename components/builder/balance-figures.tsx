'use client';

import { useTranslations } from 'next-intl';
import { plainAge } from '@/lib/domain/reading-age';
import { useBuilder } from './builder-context';
import { DirectionBar } from './direction-bar';
import { useBalance } from './use-balance';

/** The figures of the program besides its minutes and count: directions, kinds of work, reading age. */
export function BalanceFigures() {
  const t = useTranslations('builder.balance');
  const { program, draft } = useBuilder();
  const { balance, readingAge } = useBalance();
  const stated = program.patient.minutesPerDay;
  return (
    <>
      <div className="mt-1 text-label text-ink-2">
        <p>{t('estimate')} {stated === null ? null : t('has', { stated })}</p>
        {draft.phases.length > 0 ? <p>{t('busiest')}</p> : null}
        {balance.asNeeded > 0 ? <p>{t('asNeeded', { count: balance.asNeeded })}</p> : null}
        {readingAge === null ? null : <p>{t('reading', { age: readingAge, plain: plainAge })}</p>}
      </div>
      <DirectionBar balance={balance} />
    </>
  );
}
