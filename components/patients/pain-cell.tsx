import { rowIcons } from '@/components/ui/row-icons';
import { cn } from '@/lib/cn';
import type { PatientRow } from '@/lib/server/patients/queries';
import type { RowWords } from './use-row-words';

const trends = {
  'meaningful-worse': { arrow: rowIcons.worse, className: 'font-bold text-vermilion-700' },
  'within-error': { arrow: rowIcons.same, className: 'text-ink-2' },
  'meaningful-better': { arrow: rowIcons.better, className: 'font-bold text-green-700' },
} as const;

interface Props {
  row: Pick<PatientRow, 'painEarlier' | 'painRecent' | 'verdict'>;
  words: RowWords;
}

/** Pain at the start and now with the verdict in words; an arrow and a colour only repeat the words. */
export function PainCell({ row: { painEarlier, painRecent, verdict }, words: { t, number } }: Props) {
  if (!verdict || verdict === 'too-few' || painEarlier === null || painRecent === null) return <span className="text-label text-ink-2">{t('trend.too-few')}</span>;
  const { arrow, className } = trends[verdict];
  const points = (pain: number) => number(pain, { maximumFractionDigits: 1 });
  const [earlier, recent] = [points(painEarlier), points(painRecent)];
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <span className="font-bold whitespace-nowrap" aria-hidden="true">{`${earlier} → ${recent}`}</span>
      <span className="sr-only">{t('painNow', { earlier, recent })}</span>
      <span className={cn('inline-flex items-center gap-1 text-label', className)}>
        {arrow}
        {t(`trend.${verdict}`)}
      </span>
    </span>
  );
}
