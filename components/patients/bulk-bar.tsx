'use client';

import { UserCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { controlClass } from '@/components/form/field';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/action-result';
import { cn } from '@/lib/cn';
import { PrintChosen } from './print-choice';
import { useChosen } from './use-chosen';

type Assignments = { id: string; therapistId: string | null }[];
export type AssignPatients = (input: { assignments: Assignments }) => Promise<ActionResult<Assignments>>;

interface Props {
  /** Rows of this page. */
  count: number;
  therapists: { id: string; name: string }[];
  assign: AssignPatients;
}

/** What can be done with the patients whose boxes are ticked: print their sheets, or give them to a therapist and take that back. */
export function BulkBar({ count, therapists, assign }: Props) {
  const t = useTranslations('patients.bulk');
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const router = useRouter();
  const { ids, choose } = useChosen();
  const [therapistId, setTherapistId] = useState('');
  const [busy, setBusy] = useState(0);
  const field = useId();

  async function run(assignments: Assignments, said: string, isUndo: boolean) {
    setBusy(assignments.length);
    const result = await assign({ assignments }).catch(() => 'offline' as const);
    setBusy(0);
    if (result === 'offline' || !result.ok) return tell({ title: refusalWords(result), isProblem: true });
    const before = result.value;
    choose(false);
    router.refresh();
    tell({ title: said, undo: isUndo ? undefined : () => void run(before, t('undone', { count: before.length }), true) });
  }

  function give() {
    const name = therapists.find(({ id }) => id === therapistId)?.name;
    void run(ids.map((id) => ({ id, therapistId: therapistId || null })), name ? t('assigned', { count: ids.length, name }) : t('unassigned', { count: ids.length }), false);
  }

  return (
    <div role="group" aria-label={t('label')} className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <label className="inline-flex min-h-8 items-center gap-2">
        <input type="checkbox" checked={ids.length > 0 && ids.length === count} onChange={(event) => choose(event.target.checked)} className="size-5 accent-primary" />
        {t('all', { count })}
      </label>
      <PrintChosen chosen={ids.length} />
      <form
        className={cn('flex flex-wrap items-center gap-2', ids.length === 0 && 'hidden')}
        onSubmit={(event) => {
          event.preventDefault();
          give();
        }}
      >
        <label htmlFor={field}>{t('therapist')}</label>
        <select id={field} value={therapistId} onChange={(event) => setTherapistId(event.target.value)} className={cn(controlClass, 'w-auto! max-w-full')}>
          <option value="">{t('nobody')}</option>
          {therapists.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
        <Button type="submit" busy={busy > 0}><UserCheck aria-hidden size={18} />{t('assign')}</Button>
        <p role="status" className="text-label text-ink-2">{busy > 0 ? t('working', { count: busy }) : ''}</p>
      </form>
    </div>
  );
}
