'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { roles, type Role } from '@/lib/domain/access';
import type { Team } from '@/lib/server/members/queries';
import { ShownLink } from './shown-link';
import type { TeamActions } from './team-actions';
import { useTeamWork } from './use-team-work';

interface Props {
  member: Team['members'][number];
  isSelf: boolean;
  act: TeamActions;
}

export function MemberRow({ member: { id, name, email, role, isDisabled }, isSelf, act }: Props) {
  const t = useTranslations('settings.team');
  const common = useTranslations('common');
  const { busy, run } = useTeamWork();
  const [isAsking, setAsking] = useState(false);
  const [link, setLink] = useState('');

  const keepRole = (next: Role, undo?: () => void) => run(act.changeRole({ id, role: next }), { title: t('changed', { name, role: common(`roles.${next}`) }), undo });
  const letIn = () => void run(act.setDisabled({ id, isDisabled: false }), { title: t('isEnabled', { name }) });

  async function shutOut() {
    setAsking(false);
    await run(act.setDisabled({ id, isDisabled: true }), { title: t('isDisabled', { name }), undo: letIn });
  }

  async function makeLink() {
    const made = await run(act.createPasswordLink({ id }));
    if (made) setLink(made.value.url);
  }

  return (
    <li className="flex flex-col gap-3 border-b border-line p-4 last:border-b-0">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-0 flex-1 basis-52">
          <p className="font-bold [overflow-wrap:anywhere]">{name}{isSelf ? <span className="font-normal text-ink-2"> ({t('you')})</span> : null}</p>
          <p className="text-label text-ink-2 [overflow-wrap:anywhere]">{email}</p>
        </div>
        {isDisabled ? <span className="rounded-md bg-sunk px-2 py-0.5 text-label font-bold text-ink-2">{t('disabled')}</span> : null}
        <select aria-label={t('role', { name })} value={role} disabled={busy || isDisabled} onChange={(event) => void keepRole(event.target.value as Role, () => void keepRole(role))} className={cn(controlClass, 'w-auto! min-h-8 py-1')}>
          {roles.map((one) => <option key={one} value={one}>{common(`roles.${one}`)}</option>)}
        </select>
        {isDisabled ? (
          <Button size="small" busy={busy} onClick={letIn}>{t('enable')}</Button>
        ) : (
          <>
            <Button size="small" busy={busy} onClick={() => void makeLink()}>{t('passwordLink')}<span className="sr-only">, {name}</span></Button>
            <Button size="small" look="danger" busy={busy} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>{t('disable')}<span className="sr-only">, {name}</span></Button>
          </>
        )}
      </div>
      {isAsking ? (
        <div role="group" aria-label={t('actions', { name })} className="flex flex-wrap items-center gap-2 rounded-field border border-vermilion-600/50 bg-vermilion-100 p-3">
          <p className="basis-full">{t('disableAsk', { name })}</p>
          <Button size="small" look="danger" autoFocus onClick={() => void shutOut()}>{t('confirm')}</Button>
          <Button size="small" onClick={() => setAsking(false)}>{t('cancel')}</Button>
        </div>
      ) : null}
      {link ? <ShownLink email={email} url={link} text={t('resetText')} /> : null}
    </li>
  );
}
