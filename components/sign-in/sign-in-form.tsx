'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { controlClass, Field } from '@/components/form/field';
import { PasswordField } from '@/components/form/password-field';
import { Button } from '@/components/ui/button';
import { enter, type EnterResult } from './enter';

type Refusal = Exclude<EnterResult, { ok: true }>;
type Missing = { email: boolean; password: boolean };

/** `next` has been checked by the page: a path of this site. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('signIn');
  const common = useTranslations('common');
  const errors = useTranslations('errors');
  const [missing, setMissing] = useState<Missing>({ email: false, password: false });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const typed = new FormData(event.currentTarget);
    const [email, password] = [String(typed.get('email')).trim(), String(typed.get('password'))];
    const lacks = { email: email === '', password: password === '' };
    setMissing(lacks);
    setRefusal(null);
    setAttempt((count) => count + 1);
    if (lacks.email || lacks.password) return;
    setBusy(true);
    const result = await enter(email, password);
    // A whole page load: the language and the rail are the member's from here on.
    if (result.ok) return location.assign(next);
    setBusy(false);
    setRefusal(result);
    setAttempt((count) => count + 1);
  }

  function words(result: Refusal): string {
    if (result.code === 'too-many') return t('tooMany', { seconds: result.seconds });
    return result.code === 'offline' ? errors('offline') : t(result.code);
  }

  const listed = [
    ...(missing.email ? [{ fieldId: 'email', text: t('emailMissing') }] : []),
    ...(missing.password ? [{ fieldId: 'password', text: t('passwordMissing') }] : []),
    ...(refusal ? [{ fieldId: refusal.code === 'wrong' ? 'email' : '', text: words(refusal) }] : []),
  ];

  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      <ErrorSummary title={common('problem')} errors={listed} attempt={attempt} />
      <Field id="email" label={t('email')} error={missing.email ? t('emailMissing') : undefined}>
        {(control) => <input {...control} name="email" type="email" autoComplete="username" autoCapitalize="none" spellCheck={false} className={controlClass} />}
      </Field>
      <PasswordField id="password" name="password" label={t('password')} error={missing.password ? t('passwordMissing') : undefined} autoComplete="current-password" words={{ show: t('show'), hide: t('hide') }} />
      <Button type="submit" look="primary" size="large" busy={busy}>{busy ? t('entering') : t('enter')}</Button>
    </form>
  );
}
