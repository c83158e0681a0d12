import { describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addMember, asAdmin, openClinic } from '@/db/testing/factories';
import { clinicFormSchema } from '@/lib/clinic-form';
import { changeRole, createPasswordLink, inviteMember, renameSelf, revokeInvitation, saveClinicSettings, setMemberDisabled } from './commands';
import { getClinicSettings, listAudit, listTeam } from './queries';

const auditOf = async (clinicId: string) => (await asAdmin<{ action: string }>('select action from audit_events where clinic_id = $1 order by seq', [clinicId])).map((row) => row.action);
const record = clinicFormSchema.parse({ name: 'Birch Lane', phone: '1', emergencyNumber: '999', locale: 'es', paper: 'letter', timeZone: 'Europe/Madrid', idleMinutes: '20', linkDays: '90', figureLook: 'silver', figureBuild: 'broad', id: 'x', demo: true });
const ownersLeft = (clinicId: string) => asAdmin(`select 1 from memberships where clinic_id = $1 and role = 'owner' and disabled_at is null`, [clinicId]);

describe('saveClinicSettings', () => {
  it('changes this clinic alone, and nothing that the form does not have', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    await saveClinicSettings(mine.owner, record);
    expect(await getClinicSettings(mine.owner)).toEqual({ name: 'Birch Lane', phone: '1', emergencyNumber: '999', locale: 'es', paper: 'letter', timeZone: 'Europe/Madrid', idleMinutes: 20, linkDays: 90, figureLook: 'silver', figureBuild: 'broad' });
    expect((await getClinicSettings(theirs.owner)).name).not.toBe('Birch Lane');
    expect(await asAdmin('select demo from clinics where id = $1', [mine.clinicId])).toEqual([{ demo: false }]);
    expect(await auditOf(mine.clinicId)).toEqual(['clinic.revise']);
    await expect(saveClinicSettings(mine.owner, { ...record, timeZone: 'Mars/Base' })).rejects.toThrow('refused: not-a-zone');
  });
});

describe('roles', () => {
  it('changes a role, once, with an audit row', async () => {
    const { clinicId, owner } = await openClinic();
    const ben = await addMember(clinicId, 'assistant', 'Ben');
    await changeRole(owner, ben.memberId, 'therapist');
    await changeRole(owner, ben.memberId, 'therapist');
    expect((await listTeam(owner)).members.find((member) => member.id === ben.memberId)?.role).toBe('therapist');
    expect(await auditOf(clinicId)).toEqual(['member.role']);
  });

  it('never leaves a clinic without an owner, not even when two remove each other at once', async () => {
    const { clinicId, owner } = await openClinic();
    await expect(changeRole(owner, owner.memberId, 'therapist')).rejects.toThrow('refused: last-owner');
    await expect(setMemberDisabled(owner, owner.memberId, true)).rejects.toThrow('refused: last-owner');
    for (let round = 0; round < 5; round += 1) {
      const other = await addMember(clinicId, 'owner', `Owner ${round}`);
      const tries = await Promise.allSettled([changeRole(owner, other.memberId, 'assistant'), setMemberDisabled(other, owner.memberId, true), changeRole(other, owner.memberId, 'therapist')]);
      expect(tries.some((one) => one.status === 'rejected')).toBe(true);
      expect((await ownersLeft(clinicId)).length).toBeGreaterThanOrEqual(1);
      await asAdmin(`update memberships set role = 'owner', disabled_at = null where id = $1`, [owner.memberId]);
      await asAdmin(`update memberships set role = 'assistant' where id = $1`, [other.memberId]);
    }
  });

  it('reaches no member and no invitation of another clinic', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    const { url: _url } = await inviteMember(theirs.owner, { email: 'new@clinic.example', role: 'assistant' });
    const [invitation] = (await listTeam(theirs.owner)).pending;
    for (const id of [theirs.owner.memberId, uuidv7()]) {
      await expect(changeRole(mine.owner, id, 'assistant')).rejects.toThrow('not-found');
      await expect(setMemberDisabled(mine.owner, id, true)).rejects.toThrow('not-found');
      await expect(createPasswordLink(mine.owner, id)).rejects.toThrow('not-found');
    }
    await expect(revokeInvitation(mine.owner, invitation!.id)).rejects.toThrow('not-found');
    expect(await auditOf(mine.clinicId)).toEqual([]);
  });
});

describe('invitations', () => {
  it('keeps only the hash, closes an older one of the address, and can be revoked', async () => {
    const { clinicId, owner } = await openClinic();
    await inviteMember(owner, { email: 'new@clinic.example', role: 'therapist' });
    const { url } = await inviteMember(owner, { email: 'new@clinic.example', role: 'assistant' });
    const token = url.split('/').at(-1)!;
    expect(token).toMatch(/^[\w-]{43}$/);
    const { pending } = await listTeam(owner);
    expect(pending.map(({ email, role }) => [email, role])).toEqual([['new@clinic.example', 'assistant']]);
    expect(JSON.stringify(await asAdmin('select * from invitations'))).not.toContain(token);
    await revokeInvitation(owner, pending[0]!.id);
    expect((await listTeam(owner)).pending).toEqual([]);
    expect(await auditOf(clinicId)).toEqual(['invitation.create', 'invitation.create', 'invitation.revoke']);
    expect(JSON.stringify(await asAdmin('select detail from audit_events where clinic_id = $1', [clinicId]))).not.toContain('new@clinic.example');
  });

  it('is refused for somebody who is a member', async () => {
    const { clinicId, owner } = await openClinic();
    const ben = await addMember(clinicId, 'assistant');
    await expect(inviteMember(owner, { email: `${ben.memberId}@CLINIC.example`, role: 'owner' })).rejects.toThrow('refused: already-a-member');
  });
});

describe('renameSelf', () => {
  it('changes the member’s own name and nobody else’s', async () => {
    const { clinicId, owner } = await openClinic();
    const ben = await addMember(clinicId, 'therapist', 'Ben');
    await renameSelf(ben, 'Benjamin');
    expect((await listTeam(owner)).members.map((member) => member.name)).toEqual(['Anna Keller', 'Benjamin']);
    expect(await auditOf(clinicId)).toEqual(['member.rename']);
  });
});

describe('listAudit', () => {
  it('shows the newest first, says when the trail is whole, and where it is not', async () => {
    const { clinicId, owner } = await openClinic();
    for (const name of ['One', 'Two', 'Three']) await renameSelf(owner, name);
    const whole = await listAudit(owner, 1);
    expect(whole).toMatchObject({ total: 3, pages: 1, firstBreak: null });
    expect(whole.rows.map((row) => row.seq)).toEqual([3, 2, 1]);
    expect(whole.rows[0]).toMatchObject({ action: 'member.rename', member: 'Three' });
    await asAdmin('alter table audit_events disable trigger audit_no_change');
    await asAdmin(`update audit_events set action = 'forged' where clinic_id = $1 and seq = 2`, [clinicId]);
    await asAdmin('alter table audit_events enable trigger audit_no_change');
    expect((await listAudit(owner, 1)).firstBreak).toBe(2);
  });
});
