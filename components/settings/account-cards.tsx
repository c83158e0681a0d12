'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { controlClass, Field } from '@/components/form/field';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ActionResult } from '@/lib/action-result';
import { locales } from '@/lib/i18n/locales';
import { keepTheme } from '@/lib/keep-theme';
import { themes, type Theme } from '@/lib/theme';
import { useReason } from './use-reason';
import { useTeamWork } from './use-team-work';

const card = 'flex flex-col items-start gap-5 p-4 tablet:p-6';

export function NameCard({ name, email, rename }: { name: string; email: string; rename: (input: { name: string }) => Promise<ActionResult> }) {
  const t = useTranslations('settings.account');
  const settings = useTranslations('settings');
  const { ofCode } = useReason();
  const { busy, run } = useTeamWork();
  const [fault, setFault] = useState<string>();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('name')).trim();
    setFault(typed ? undefined : 'required');
    if (typed) void run(rename({ name: typed }), { title: settings('saved') });
    else event.currentTarget.querySelector('input')?.focus();
  }
  return (
    <Card>
      <form method="post" noValidate onSubmit={submit} className={card}>
        <div><h2 className="text-card font-bold">{t('title')}</h2><p className="text-ink-2 [overflow-wrap:anywhere]">{t('email', { email })}</p></div>
        <Field id="name" label={t('name')} hint={t('nameHint')} error={ofCode(fault)} className="w-full max-w-96">
          {(control) => <input {...control} name="name" defaultValue={name} type="text" autoComplete="name" maxLength={120} className={controlClass} />}
        </Field>
        <Button type="submit" look="primary" busy={busy}>{t('saveName')}</Button>
      </form>
    </Card>
  );
}

export function LookCard({ theme, setLanguage }: { theme: Theme; setLanguage: (input: { locale: string }) => Promise<ActionResult> }) {
  const t = useTranslations('settings.account');
  const common = useTranslations('common');
  const current = useLocale();
  const router = useRouter();
  const tell = useTell();
  const { ofRefusal } = useReason();
  async function keepLanguage(locale: string) {
    const result = await setLanguage({ locale }).catch(() => 'offline' as const);
    if (result === 'offline' || !result.ok) return tell({ title: ofRefusal(result), isProblem: true });
    router.refresh();
  }
  return (
    <Card className={card}>
      <h2 className="text-card font-bold">{t('look')}</h2>
      <Field id="language" label={t('language')} className="w-full max-w-60">
        {(control) => <select {...control} value={current} onChange={(event) => void keepLanguage(event.target.value)} className={controlClass}>{locales.map((locale) => <option key={locale} value={locale}>{common(`locales.${locale}`)}</option>)}</select>}
      </Field>
      <Field id="theme" label={t('theme')} className="w-full max-w-60">
        {(control) => <select {...control} defaultValue={theme} onChange={(event) => keepTheme(event.target.value as Theme)} className={controlClass}>{themes.map((one) => <option key={one} value={one}>{common(`account.${one}`)}</option>)}</select>}
      </Field>
    </Card>
  );
}
