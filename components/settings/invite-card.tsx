'use client';

import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { controlClass, Field } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { invitationSchema } from '@/lib/clinic-form';
import { roles, type Role } from '@/lib/domain/access';
import type { Team } from '@/lib/server/members/queries';
import { ShownLink } from './shown-link';
import type { TeamActions } from './team-actions';
import { useReason } from './use-reason';
import { useTeamWork } from './use-team-work';

export function InviteCard({ pending, act }: { pending: Team['pending']; act: TeamActions }) {
  const t = useTranslations('settings.team');
  const common = useTranslations('common');
  const locale = toLocale(useLocale());
  const zone = useTimeZone();
  const { ofCode } = useReason();
  const { busy, run } = useTeamWork();
  const [role, setRole] = useState<Role>('therapist');
  const [fault, setFault] = useState<string>();
  const [link, setLink] = useState<{ email: string; url: string } | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const parsed = invitationSchema.safeParse({ email: String(new FormData(form).get('email')), role });
    setFault(parsed.error?.issues[0]?.message);
    if (!parsed.success) return form.querySelector('input')?.focus();
    const made = await run(act.invite(parsed.data));
    if (!made) return;
    setLink({ email: parsed.data.email, url: made.value.url });
    form.reset();
  }

  return (
    <Card className="flex flex-col gap-4 p-4 tablet:p-6">
      <div>
        <h2 className="text-card font-bold">{t('invite')}</h2>
        <p className="text-ink-2">{t('inviteText')}</p>
      </div>
      <form method="post" noValidate onSubmit={(event) => void submit(event)} className="flex flex-col items-start gap-4">
        <Field id="invite-email" label={t('email')} error={ofCode(fault)} className="w-full max-w-96">
          {(control) => <input {...control} name="email" type="email" autoComplete="off" maxLength={254} className={controlClass} />}
        </Field>
        <Field id="invite-role" label={t('inviteRole')} hint={t(`roleHint.${role}`)} className="w-full max-w-96">
          {(control) => <select {...control} value={role} onChange={(event) => setRole(event.target.value as Role)} className={controlClass}>{roles.toReversed().map((one) => <option key={one} value={one}>{common(`roles.${one}`)}</option>)}</select>}
        </Field>
        <Button type="submit" look="primary" busy={busy}>{t('inviteButton')}</Button>
      </form>
      {link ? <ShownLink {...link} text={t('linkText')} /> : null}
      {pending.length > 0 ? (
        <div className="flex flex-col gap-2">
          <h3 className="font-bold">{t('pending')}</h3>
          <ul className="flex flex-col gap-2">
            {pending.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="min-w-0 flex-1 basis-52 [overflow-wrap:anywhere]">{one.email} <span className="text-label text-ink-2">{common(`roles.${one.role}`)}, {t('pendingUntil', { day: formatInstant(one.expiresAt, locale, zone, { day: 'numeric', month: 'short' }) })}</span></span>
                <Button size="small" busy={busy} aria-label={t('revokeName', { email: one.email })} onClick={() => void run(act.revokeInvitation({ id: one.id }), { title: t('revoked') })}>{t('revoke')}</Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}
