'use client';
import { Mail } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field, controlClass } from '@/components/form/field';
import { LiveStatus } from '@/components/ui/live-status';
import type { ActionResult } from '@/lib/action-result';

export interface MailedLink {
  linkId: string;
  name: string;
  email: string;
}
export type MailLink = (link: MailedLink) => Promise<ActionResult<{ id: string; kept: boolean }>>;

interface Props {
  linkId: string;
  name: string;
  email: string;
  send: MailLink;
}

/** Sends one link by e-mail; what was typed stays when it is refused. */
export function MailLinkForm({ linkId, name, email, send }: Props) {
  const t = useTranslations('mail.send');
  const [errors, setErrors] = useState<Partial<Record<'name' | 'email' | 'form', string>>>({});
  const [status, setStatus] = useState('');
  const [working, start] = useTransition();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    start(async () => {
      const result = await send({ linkId, name: String(form.get('name')), email: String(form.get('email')) });
      setStatus(result.ok ? t(result.value.kept ? 'queuedMailbox' : 'queued') : '');
      if (result.ok) return setErrors({});
      const { name: noName, email: badEmail } = result.fields ?? {};
      setErrors({ ...(noName ? { name: t('nameRequired') } : {}), ...(badEmail ? { email: t('emailFormat') } : {}), ...(noName || badEmail ? {} : { form: result.reason === 'link-closed' ? t('closed') : t('failed') }) });
    });
  };
  return (
    <details className="border-t border-line pt-3">
      <summary className="min-h-8 font-bold text-teal-700">{t('heading')}</summary>
      <form onSubmit={submit} noValidate className="flex flex-col gap-3 pt-3">
        <div className="grid gap-3 tablet:grid-cols-2">
          <Field label={t('name')} error={errors.name}>{(control) => <input {...control} name="name" defaultValue={name} maxLength={120} autoComplete="off" className={controlClass} />}</Field>
          <Field label={t('email')} error={errors.email}>{(control) => <input {...control} name="email" type="email" defaultValue={email} maxLength={200} autoComplete="off" className={controlClass} />}</Field>
        </div>
        {errors.form ? <p role="alert" className="font-bold text-vermilion-700">{errors.form}</p> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" busy={working}><Mail aria-hidden size={18} />{working ? t('sending') : t('submit')}</Button>
          {status ? <span className="text-label text-ink-2">{status}</span> : null}
        </div>
        <LiveStatus text={status} />
      </form>
    </details>
  );
}
