import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { Comparison, MergeSide } from '@/lib/server/patient-merge/compare-patients';

const counted = ['logs', 'reports', 'notes', 'episodes', 'links'] as const;

/** What goes over to the record that stays, counted, and what becomes of the other one. */
export function MergeMoves({ kept, merged }: Pick<Comparison, 'kept' | 'merged'>) {
  const t = useTranslations('patientMerge');
  const status = useTranslations('patients.program');
  const programs = ({ subject }: MergeSide) => subject.programs.map((one) => t('program', { title: one.title, status: status(one.status) }));
  const has = (side: MergeSide) => [t('move.programs', { count: side.subject.programs.length }), ...counted.filter((key) => key !== 'links').map((key) => t(`move.${key}`, { count: side.counts[key] }))];
  const isEmpty = merged.subject.programs.length === 0 && counted.every((key) => merged.counts[key] === 0);
  return (
    <Card aria-labelledby="moves" className="flex flex-col gap-3 p-4 tablet:p-6">
      <h2 id="moves" className="text-card font-bold [overflow-wrap:anywhere]">{t('movesTitle', { name: kept.record.name })}</h2>
      {isEmpty ? <p>{t('movesNothing')}</p> : (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {merged.subject.programs.length > 0 ? <li>{t('move.programs', { count: merged.subject.programs.length })}: <span className="text-ink-2">{programs(merged).join(', ')}</span></li> : null}
          {counted.filter((key) => merged.counts[key] > 0).map((key) => <li key={key}>{t(`move.${key}`, { count: merged.counts[key] })}</li>)}
        </ul>
      )}
      <p className="text-label text-ink-2">{t('has', { name: kept.record.name, list: has(kept).join(', ') })}</p>
      {isEmpty ? null : <p className="text-label text-ink-2">{t('also')}</p>}
    </Card>
  );
}
