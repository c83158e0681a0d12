import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InviteCard } from '@/components/settings/invite-card';
import { MemberRow } from '@/components/settings/member-row';
import { Card } from '@/components/ui/card';
import { listTeam } from '@/lib/server/members/queries';
import { requireActor } from '@/lib/server/session';
import { changeRole, createPasswordLink, invite, revokeInvitation, setDisabled } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.team'))('title') };
}

export default async function TeamPage() {
  const actor = await requireActor('team:write');
  const { members, pending } = await listTeam(actor);
  const t = await getTranslations('settings.team');
  const act = { changeRole, setDisabled, createPasswordLink, invite, revokeInvitation };
  return (
    <div className="grid items-start gap-4 wide:grid-cols-[minmax(0,1fr)_26rem]">
      <Card>
        <h2 className="px-4 pt-4 text-card font-bold">{t('title')}</h2>
        <ul>{members.map((member) => <MemberRow key={member.id} member={member} isSelf={member.id === actor.memberId} act={act} />)}</ul>
      </Card>
      <InviteCard pending={pending} act={act} />
    </div>
  );
}
