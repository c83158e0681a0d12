'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { controlClass, Field } from '@/components/form/field';
import { PasswordField } from '@/components/form/password-field';
import { Button } from '@/components/ui/button';
import { routes } from '@/lib/routes';
import { enter } from './enter';

interface Props {
  token: string;
  email: string;
  kind: 'new' | 'known' | 'reset';
}

const faults = ['name-required', 'password-too-short', 'password-too-long', 'password-common', 'password-wrong'] as const;
type Fault = (typeof faults)[number];
interface Problem {
  field: 'name' | 'password' | '';
  text: string;
}

export function AcceptForm({ token, email, kind }: Props) {
  const t = useTranslations('signIn.invitation');
  const words = useTranslations('signIn');
  const common = useTranslations('common');
  const errors = useTranslations('errors');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const isReset = kind === 'reset';

  function problemOf({ code, reason = '' }: { code?: string; reason?: string }): Problem {
    const fault = faults.find((known) => known === reason) satisfies Fault | undefined;
    if (fault) return { field: fault === 'name-required' ? 'name' : 'password', text: t(`fault.${fault}`) };
    if (code === 'too-many') return { field: '', text: words('tooMany', { seconds: Number(reason) || 60 }) };
    if (code === 'not-found') return { field: '', text: t('closedText') };
    return { field: '', text: words('unexpected') };
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const typed = new FormData(event.currentTarget);
    const [name, password] = [String(typed.get('name') ?? '').trim(), String(typed.get('password'))];
    setBusy(true);
    const answer = await fetch(`${routes.invitation(token)}/accept`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, password }) }).catch(() => null);
    if (answer?.ok) {
      const entered = await enter(email, password);
      return location.assign(entered.ok ? routes.today : routes.signIn);
    }
    const told = (await answer?.json().catch(() => ({}))) as { code?: string; reason?: string } | undefined;
    setProblem(told ? problemOf(password ? told : { reason: 'password-too-short' }) : { field: '', text: errors('offline') });
    setAttempt((count) => count + 1);
    setBusy(false);
  }

  const errorOf = (field: Problem['field']) => (problem?.field === field ? problem.text : undefined);
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      <ErrorSummary title={common('problem')} errors={problem ? [{ fieldId: problem.field, text: problem.text }] : []} attempt={attempt} />
      <input type="email" name="email" value={email} readOnly hidden autoComplete="username" />
      {isReset ? null : (
        <Field id="name" label={t('name')} hint={t('nameHint')} error={errorOf('name')}>
          {(control) => <input {...control} name="name" type="text" autoComplete="name" maxLength={120} className={controlClass} />}
        </Field>
      )}
      <PasswordField id="password" name="password" label={kind === 'known' ? t('ownPassword') : t('newPassword')} hint={kind === 'known' ? t('ownPasswordHint') : t('newPasswordHint')} error={errorOf('password')} autoComplete={kind === 'known' ? 'current-password' : 'new-password'} words={{ show: words('show'), hide: words('hide') }} />
      <Button type="submit" look="primary" size="large" busy={busy}>{busy ? t('accepting') : isReset ? t('acceptReset') : t('accept')}</Button>
    </form>
  );
}
