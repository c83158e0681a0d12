import type { CSSProperties } from 'react';
import type { PatientRow } from '@/lib/server/patients/queries';
import type { RowWords } from './use-row-words';

interface Props {
  row: Pick<PatientRow, 'scheduledDays' | 'attemptedDays' | 'unknownDays' | 'doseShare'>;
  words: RowWords;
}

/** Days done of days asked, with the days we know nothing about hatched rather than empty. */
export function AdherenceCell({ row: { scheduledDays, attemptedDays, unknownDays, doseShare }, words: { t, common, number } }: Props) {
  if (!scheduledDays) return <span className="text-label text-ink-2">{t('adherence.none')}</span>;
  const [done, unknown] = [attemptedDays ?? 0, unknownDays ?? 0];
  const share = (days: number) => `${Math.round((100 * days) / scheduledDays)}%`;
  const isSilent = done === 0 && unknown === scheduledDays;
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-label">
      <span aria-hidden="true" className="day-shares h-2 w-[4.5rem] shrink-0 rounded-full" style={{ '--done': share(done), '--heard': share(done + unknown) } as CSSProperties} />
      {isSilent ? (
        <span className="text-ink-2">{t('adherence.unknown')}</span>
      ) : (
        <>
          <span>{common('ofDays', { done, total: scheduledDays })}</span>
          {unknown > 0 ? <span className="text-ink-2">{t('adherence.some', { unknown })}</span> : null}
          {doseShare === null ? null : <span className="basis-full text-ink-2">{t('adherence.dose', { percent: number(doseShare, { style: 'percent' }), days: done })}</span>}
        </>
      )}
    </span>
  );
}
