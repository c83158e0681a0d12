'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { PasswordField } from '@/components/form/password-field';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ActionResult } from '@/lib/action-result';
import { useReason } from './use-reason';

interface Problem {
  field: 'current' | 'next' | '';
  text: string;
}

export function PasswordCard({ change }: { change: (input: { current: string; next: string }) => Promise<ActionResult> }) {
  const t = useTranslations('settings.account');
  const common = useTranslations('common');
  const words = { show: useTranslations('signIn')('show'), hide: useTranslations('signIn')('hide') };
  const { ofCode, ofRefusal } = useReason();
  const tell = useTell();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  function problemOf(refusal: Exclude<ActionResult, { ok: true }> | 'offline'): Problem {
    if (refusal === 'offline') return { field: '', text: ofRefusal(refusal) };
    if (refusal.fields?.['current']) return { field: 'current', text: ofCode('required') ?? '' };
    if (refusal.code !== 'refused') return { field: '', text: ofRefusal(refusal) };
    return { field: refusal.reason === 'password-wrong' ? 'current' : 'next', text: ofRefusal(refusal) };
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const typed = new FormData(form);
    setBusy(true);
    const result = await change({ current: String(typed.get('current')), next: String(typed.get('next')) }).catch(() => 'offline' as const);
    setBusy(false);
    setAttempt((count) => count + 1);
    if (result === 'offline' || !result.ok) return setProblem(problemOf(result));
    setProblem(null);
    form.reset();
    tell({ title: t('changed') });
  }

  const errorOf = (field: Problem['field']) => (problem?.field === field ? problem.text : undefined);
  return (
    <Card>
      <form method="post" noValidate onSubmit={(event) => void submit(event)} className="flex flex-col items-start gap-5 p-4 tablet:p-6">
        <h2 className="text-card font-bold">{t('password')}</h2>
        <ErrorSummary title={common('problem')} errors={problem ? [{ fieldId: problem.field, text: problem.text }] : []} attempt={attempt} />
        <div className="flex w-full max-w-96 flex-col gap-5">
          <PasswordField id="current" name="current" label={t('current')} error={errorOf('current')} autoComplete="current-password" words={words} />
          <PasswordField id="next" name="next" label={t('next')} hint={t('nextHint')} error={errorOf('next')} autoComplete="new-password" words={words} />
        </div>
        <Button type="submit" look="primary" busy={busy}>{busy ? t('changing') : t('change')}</Button>
      </form>
    </Card>
  );
}
