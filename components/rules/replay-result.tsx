'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { routes } from '@/lib/routes';
import type { ReplayState } from './use-replay';

/** What the thresholds would have done: how many calls for attention, and for whom it would have been otherwise. */
export function ReplayResult({ state }: { state: ReplayState }) {
  const t = useTranslations('ruleSettings.replay');
  const rules = useTranslations('rules.title');
  if (state.is === 'none') return null;
  if (state.is === 'refused') return <Notice tone="caution">{state.words}</Notice>;
  const { looked, total, alerts, changed } = state.result;
  return (
    <section aria-labelledby="replay-title" className="flex flex-col gap-3 rounded-card border border-teal-200 bg-teal-50 p-4 tablet:p-6">
      <h3 id="replay-title" className="text-card font-bold">{t('title')}</h3>
      {state.is === 'running' ? (
        <div>
          <p role="status">{t('running', { looked, total })}</p>
          <progress value={looked} max={Math.max(1, total)} aria-label={t('title')} className="mt-2 h-2 w-full accent-primary" />
        </div>
      ) : (
        <p role="status">
          {changed.length === 0 ? t('same', { count: alerts.now, looked }) : t('other', { now: alerts.now, then: alerts.then, changed: changed.length, looked })}
        </p>
      )}
      {changed.length > 0 ? (
        <table className="w-full text-left">
          <caption className="sr-only">{t('caption')}</caption>
          <thead className="text-label text-ink-2">
            <tr>
              <th scope="col" className="py-1 pr-3">{t('patient')}</th>
              <th scope="col" className="py-1 pr-3">{t('rule')}</th>
              <th scope="col" className="py-1 pr-3 text-right">{t('now')}</th>
              <th scope="col" className="py-1 text-right">{t('then')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.flatMap(({ patientId, name, changes }) =>
              changes.map((change, i) => (
                <tr key={`${patientId} ${change.rule}`} className="border-t border-teal-200 align-top">
                  {i === 0 ? <th scope="rowgroup" rowSpan={changes.length} className="py-1.5 pr-3 font-normal [overflow-wrap:anywhere]"><Link href={routes.patient(patientId)} prefetch={false} className="font-bold underline-offset-4 hover:underline">{name}</Link></th> : null}
                  <td className="py-1.5 pr-3">{rules(change.rule)}</td>
                  <td className="py-1.5 pr-3 text-right">{change.now}</td>
                  <td className="py-1.5 text-right font-bold">{change.then}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      ) : null}
      <p className="text-label text-ink-2">{t('how')}</p>
    </section>
  );
}
