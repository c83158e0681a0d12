'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ErrorSummary } from '@/components/form/error-summary';
import { controlClass } from '@/components/form/field';
import { usePatientWork } from '@/components/review/use-patient-work';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/action-result';
import { maximumActivities, outcomeMeasureSchema, type OutcomeMeasureInput } from '@/lib/domain/psfs';

export type EnterMeasure = (input: OutcomeMeasureInput & { programId: string }) => Promise<ActionResult<{ id: string; localDay: string }>>;

interface Props {
  programId: string;
  zone: string;
  /** The activities of the first time; empty when it is the first time. */
  activities: string[];
  requestId: string | null;
  enter: EnterMeasure;
}

interface Row {
  activity: string;
  score: string;
}

/** The scores as the patient says them in the clinic: the activities are theirs, and stay the same from the second time on. */
export function EnterScores({ programId, zone, activities, requestId, enter }: Props) {
  const t = useTranslations('outcomes');
  const common = useTranslations('common');
  const { busy, run } = usePatientWork();
  const isAgain = activities.length > 0;
  const start = (): Row[] => (isAgain ? activities.map((activity) => ({ activity, score: '' })) : Array.from({ length: 3 }, () => ({ activity: '', score: '' })));
  const [rows, setRows] = useState(start);
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState('');
  const [attempt, setAttempt] = useState(0);
  const change = (index: number, given: Partial<Row>) => setRows((was) => was.map((row, i) => (i === index ? { ...row, ...given } : row)));

  async function save() {
    const given = rows.filter(({ activity, score }) => activity.trim() !== '' || score.trim() !== '');
    const scores = given.map(({ activity, score }) => ({ activity: activity.trim(), score: /^\d+$/.test(score.trim()) ? Number(score) : Number.NaN }));
    const parsed = outcomeMeasureSchema.safeParse({ id: uuidv7(), at: new Date().toISOString(), zone, scores, ...(requestId ? { requestId } : {}) });
    const isWhole = parsed.success && (!isAgain || scores.length === activities.length);
    setFault(isWhole ? '' : t(parsed.error?.issues.some(({ message }) => message === 'activity-twice') ? 'twice' : 'incomplete'));
    if (!parsed.success || !isWhole) return setAttempt((count) => count + 1);
    if (!(await run(enter({ programId, ...parsed.data }), { title: t('entered') }))) return;
    setOpen(false);
    setRows(start());
  }

  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="rounded-[4px] font-bold text-teal-700">{t('enter')}</summary>
      <form noValidate className="mt-3 flex flex-col items-start gap-3" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <ErrorSummary title={common('problem')} errors={fault ? [{ fieldId: '', text: fault }] : []} attempt={attempt} />
        <p className="text-label text-ink-2">{t(isAgain ? 'enterAgain' : 'enterFirst')}</p>
        <ul className="flex w-full flex-col gap-2">
          {rows.map(({ activity, score }, i) => (
            <li key={i} className="flex items-center gap-2">
              {isAgain ? <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{activity}</span> : <input aria-label={t('activityNumber', { number: i + 1 })} type="text" maxLength={120} autoComplete="off" value={activity} onChange={(event) => change(i, { activity: event.target.value })} className={controlClass} />}
              <input aria-label={t('scoreOf', { activity: activity || t('activityNumber', { number: i + 1 }) })} type="text" inputMode="numeric" maxLength={2} autoComplete="off" value={score} onChange={(event) => change(i, { score: event.target.value })} className={`${controlClass} w-16! shrink-0 text-right`} />
              <span className="shrink-0 text-ink-2">{t('ofTen')}</span>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" size="small" look="primary" busy={busy}>{t('save')}</Button>
          {!isAgain && rows.length < maximumActivities ? <Button size="small" onClick={() => setRows((was) => [...was, { activity: '', score: '' }])}>{t('another')}</Button> : null}
        </div>
      </form>
    </details>
  );
}
