'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState, type FormEvent } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import { diffVersions } from '@/lib/domain/program-diff';
import { describeDose, describeFrequency } from '@/lib/i18n/describe-dose';
import { longDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { describeBefore, describeVersionChange, type ChangeWords } from '@/lib/i18n/describe-version-change';
import { routes } from '@/lib/routes';
import { useBuilder } from './builder-context';
import { Dialog } from '@/components/ui/dialog';
import { IssueDates } from './issue-dates';
import { useProblems } from './use-problems';

export type IssueProgram = (input: { programId: string; revision: number; reason: string }) => Promise<ActionResult<{ number: number }>>;

interface Props {
  /** Saves what is not saved yet and answers with the revision to issue; null when that did not work. */
  flush: () => Promise<number | null>;
  issueProgram: IssueProgram;
  close: () => void;
}

const refusals = ['unchanged', 'no-items', 'program-completed', 'another-in-force', 'exercise-gone', 'exercise-retired', 'ends-before-it-starts'];

/** What the patient will get, in words, and why; then it is issued. */
export function IssueDialog({ flush, issueProgram, close }: Props) {
  const t = useTranslations('builder.issue');
  const locale = toLocale(useLocale());
  const tDose = useTranslations('dose');
  const tChanges = useTranslations('changes');
  const tErrors = useTranslations('errors');
  const router = useRouter();
  const { program, draft, exercises } = useBuilder();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState('');
  const [refusedEnd, setRefusedEnd] = useState<string | null>(null);
  const [needsReason, setNeedsReason] = useState(false);
  const [busy, setBusy] = useState(false);
  const { inForce, latestNumber, patient } = program;
  const number = (latestNumber ?? 0) + 1;
  const changes = useMemo(() => (inForce ? diffVersions(inForce, draft) : null), [inForce, draft]);
  const { problems, say } = useProblems();
  // A phase without exercises is worth a word, yet may be meant: a rest.
  const wrongFields = problems.filter(({ code }) => code !== 'phase-empty');
  const refusal = draft.items.length === 0 ? 'no-items' : changes?.length === 0 ? 'unchanged' : null;
  const nameOf = (id: string, slug: string) => exercises.get(id)?.name ?? slug;
  const words: ChangeWords = { exercise: ({ exercise }) => nameOf(exercise.id, exercise.slug), dose: (dose) => describeDose(dose, tDose), frequency: (frequency) => describeFrequency(frequency, tDose), day: (day) => longDay(day, locale) };

  const issue = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || wrongFields.length > 0) return;
    if (inForce && !reason.trim()) return setNeedsReason(true);
    setBusy(true);
    setWrong('');
    try {
      const revision = await flush();
      // The draft could not be saved; its own message says why, behind this dialog.
      if (revision === null) return close();
      const result = await issueProgram({ programId: program.id, revision, reason });
      if (result.ok) return router.push(routes.program(program.id));
      if (result.reason === 'ends-before-it-starts') setRefusedEnd(draft.endsOn);
      const known = result.reason && refusals.includes(result.reason);
      setWrong(t('failed', { why: known ? t(result.reason ?? '', { number: latestNumber ?? 0 }) : tErrors(result.code, { reference: result.reference ?? '', seconds: 60 }) }));
    } catch {
      setWrong(t('failed', { why: tErrors('offline') }));
    }
    setBusy(false);
  };

  return (
    <Dialog title={latestNumber ? t('next', { number }) : t('first')} close={close}>
      {wrongFields.length > 0 ? (
        <Notice tone="attention" className="mt-3">
          <p className="font-bold">{t('problems')}</p>
          <ul className="list-disc pl-5">{wrongFields.map((problem, i) => <li key={i}>{say(problem)}</li>)}</ul>
        </Notice>
      ) : null}
      {refusal ? <Notice tone="caution" className="mt-3">{t(refusal, { number: latestNumber ?? 0 })}</Notice> : (
        <form onSubmit={(event) => void issue(event)} className="mt-2 flex flex-col gap-4">
          <p className="text-ink-2">{latestNumber ? t('nextText', { number: latestNumber, name: patient.name }) : t('firstText', { name: patient.name })}</p>
          {changes ? (
            <ul aria-label={t('changes')} className="flex flex-col gap-2 rounded-card border border-line p-4">
              {changes.map((change, i) => (
                <li key={i} className="[overflow-wrap:anywhere]">
                  <span className="font-bold">{describeVersionChange(change, tChanges, words)}</span> <span className="text-ink-2">{describeBefore(change, tChanges, words)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <ol className="flex list-decimal flex-col gap-1 rounded-card border border-line p-4 pl-9">
              {draft.items.map((item) => <li key={item.key} className="[overflow-wrap:anywhere]"><span className="font-bold">{nameOf(item.exercise.id, item.exercise.slug)}</span>: {words.dose({ ...item.dose, frequency: item.dose.frequency ?? draft.frequency })}</li>)}
            </ol>
          )}
          <IssueDates wrong={refusedEnd !== null && refusedEnd === draft.endsOn ? t('ends-before-it-starts') : undefined} />
          {inForce ? (
            <Field label={t('reason')} hint={t('reasonHint')} error={needsReason && !reason.trim() ? t('needsReason') : undefined}>
              {(control) => <input {...control} type="text" maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} className={controlClass} />}
            </Field>
          ) : null}
          <div role="alert">{wrong ? <Notice tone="attention">{wrong}</Notice> : null}</div>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={close}>{t('cancel')}</Button>
            <Button type="submit" look="primary" busy={busy}>{busy ? t('issuing') : t('confirm', { number })}</Button>
          </div>
        </form>
      )}
      {refusal ? <div className="mt-4 flex justify-end"><Button onClick={close}>{t('cancel')}</Button></div> : null}
    </Dialog>
  );
}
