import { describe, expect, it } from 'vitest';
import { asAdmin, openClinic } from '@/db/testing/factories';
import { can } from '@/lib/domain/access';
import { changeRole, createPasswordLink, inviteMember, setMemberDisabled } from '../members/commands';
import { acceptInvitation, findInvitation } from './accept-invitation';
import { changePassword } from './change-password';
import { endSession, openSession } from './open-session';
import { hashPassword } from './password';
import { readSession } from './read-session';

const phrase = 'seven quiet herons wade upstream';
let sender = 0;
const address = () => `198.51.100.${(sender += 1)}`;

/** A clinic whose owner can really sign in. */
async function openWithPassword() {
  const { clinicId, owner } = await openClinic();
  const email = `${owner.memberId}@clinic.example`;
  await asAdmin('update users set password_hash = $1 where email = $2', [await hashPassword(phrase), email]);
  return { clinicId, owner, email };
}
const enter = (email: string, password = phrase, from = address()) => openSession({ email, password }, from);
const auditOf = async (clinicId: string) => (await asAdmin<{ action: string }>('select action from audit_events where clinic_id = $1 order by seq', [clinicId])).map((row) => row.action);

async function invite(role: 'owner' | 'therapist' | 'assistant' = 'therapist') {
  const clinic = await openWithPassword();
  const email = `new${clinic.clinicId}@clinic.example`;
  const { url } = await inviteMember(clinic.owner, { email, role });
  return { ...clinic, email, token: url.split('/').at(-1)! };
}
const accept = (token: string, given: object = {}) => acceptInvitation({ token, name: 'Ben Okafor', password: phrase, locale: 'es', address: address(), ...given });

describe('signing in', () => {
  it('opens a session whose secret the database does not hold', async () => {
    const { clinicId, owner, email } = await openWithPassword();
    const secret = await enter(email.toUpperCase());
    expect(await readSession(secret!, 'r')).toMatchObject({ clinicId, memberId: owner.memberId, role: 'owner' });
    expect(JSON.stringify(await asAdmin('select * from auth_sessions'))).not.toContain(secret);
    expect(await auditOf(clinicId)).toEqual(['session.open']);
  });

  it('answers a wrong password, an unknown address and nonsense alike', async () => {
    const { email } = await openWithPassword();
    expect(await enter(email, 'wrong')).toBeNull();
    expect(await enter('nobody@clinic.example')).toBeNull();
    for (const raw of [null, 7, {}, { email: [], password: {} }, { email, password: '' }, { email, password: 'x'.repeat(2000) }]) expect(await openSession(raw, address())).toBeNull();
  });

  it('takes as long for an unknown address as for a known one', async () => {
    const { email } = await openWithPassword();
    const time = async (who: string) => { const start = performance.now(); await enter(who, 'wrong'); return performance.now() - start; };
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
    await time(email);
    await time('nobody@clinic.example');
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 15; i += 1) { known.push(await time(email)); unknown.push(await time(`nobody${i}@clinic.example`)); }
    // Without the dummy hash an unknown address answers in a tenth of the time.
    expect(median(unknown)).toBeGreaterThan(median(known) * 0.6);
  });

  it('tries exactly 5 of 50 at once, and counts another address apart', async () => {
    const { email } = await openWithPassword();
    const from = address();
    const tries = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => enter(email, i === 49 ? phrase : 'wrong', from)));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(5);
    expect(tries.filter((one) => one.status === 'rejected').every((one) => /too-many: \d+/.test(String(one.reason)))).toBe(true);
    expect(await enter(email)).not.toBeNull();
  });

  it('renews a hash that was made with less work', async () => {
    const { email } = await openWithPassword();
    const { hash } = await import('@node-rs/argon2');
    await asAdmin('update users set password_hash = $1 where email = $2', [await hash(phrase, { memoryCost: 8192, timeCost: 2, parallelism: 1 }), email]);
    expect(await enter(email)).not.toBeNull();
    expect((await asAdmin<{ password_hash: string }>('select password_hash from users where email = $1', [email]))[0]!.password_hash).toContain('m=19456,t=2,p=1');
    expect(await enter(email)).not.toBeNull();
  });
});

describe('a session', () => {
  it('is dead the moment it is ended, whoever kept a copy', async () => {
    const { clinicId, email } = await openWithPassword();
    const secret = (await enter(email))!;
    await endSession(secret);
    await endSession(secret);
    expect(await readSession(secret, 'r')).toBeNull();
    expect(await auditOf(clinicId)).toEqual(['session.open', 'session.end']);
  });

  it('ends after the clinic’s idle minutes and after 12 hours, by the database’s clock', async () => {
    const { clinicId, email } = await openWithPassword();
    const secret = (await enter(email))!;
    const seen = (ago: string) => asAdmin('update auth_sessions set last_seen_at = now() - $2::interval where clinic_id = $1', [clinicId, ago]);
    await seen('29 minutes 55 seconds');
    expect(await readSession(secret, 'r')).not.toBeNull();
    await seen('30 minutes 1 second');
    expect(await readSession(secret, 'r')).toBeNull();
    await seen('0 seconds');
    const [{ hours }] = (await asAdmin<{ hours: number }>('select extract(epoch from ends_at - created_at)::integer / 3600 as hours from auth_sessions where clinic_id = $1', [clinicId])) as [{ hours: number }];
    expect(hours).toBe(12);
    await asAdmin('update auth_sessions set ends_at = now() where clinic_id = $1', [clinicId]);
    expect(await readSession(secret, 'r')).toBeNull();
  });

  it('feels a change of role, and a disabled member, at the next request', async () => {
    const { owner, token, email } = await invite('therapist');
    await accept(token);
    const secret = (await enter(email))!;
    const ben = (await readSession(secret, 'r'))!;
    expect(can(ben.role, 'program:write')).toBe(true);
    await changeRole(owner, ben.memberId, 'assistant');
    expect(can((await readSession(secret, 'r'))!.role, 'program:write')).toBe(false);
    await setMemberDisabled(owner, ben.memberId, true);
    expect(await readSession(secret, 'r')).toBeNull();
    expect(await enter(email)).toBeNull();
    await setMemberDisabled(owner, ben.memberId, false);
    expect(await readSession(secret, 'r'), 'an old session does not come back').toBeNull();
    expect(await enter(email)).not.toBeNull();
  });
});

describe('changing one’s password', () => {
  it('needs the old one and ends the other sessions', async () => {
    const { clinicId, owner, email } = await openWithPassword();
    const [mine, other] = [(await enter(email))!, (await enter(email))!];
    await expect(changePassword(owner, mine, { current: 'wrong', next: 'five brown otters nap at noon' })).rejects.toThrow('refused: password-wrong');
    await expect(changePassword(owner, mine, { current: phrase, next: 'short' })).rejects.toThrow('refused: password-too-short');
    await expect(changePassword(owner, mine, { current: phrase, next: 'passwordpassword' })).rejects.toThrow('refused: password-common');
    await changePassword(owner, mine, { current: phrase, next: 'five brown otters nap at noon' });
    expect(await readSession(mine, 'r')).not.toBeNull();
    expect(await readSession(other, 'r')).toBeNull();
    expect(await enter(email)).toBeNull();
    expect(await enter(email, 'five brown otters nap at noon')).not.toBeNull();
    expect(await auditOf(clinicId)).toContain('password.change');
  });
});

describe('an invitation', () => {
  it('makes a member of the role it names, once under 20 at once', async () => {
    const { clinicId, token, email } = await invite('assistant');
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => accept(token)));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await asAdmin('select name, role from memberships where clinic_id = $1 and email = $2', [clinicId, email])).toEqual([{ name: 'Ben Okafor', role: 'assistant' }]);
    expect((await auditOf(clinicId)).filter((action) => action === 'invitation.accept')).toHaveLength(1);
    expect(await enter(email)).not.toBeNull();
    expect(await findInvitation(token, address())).toBeNull();
  });

  it('asks a person who has a sign-in for their own password', async () => {
    const { email, token } = await invite();
    const theirs = await openWithPassword();
    await asAdmin('update invitations set email = $1 where email = $2', [theirs.email, email]);
    expect(await findInvitation(token, address())).toMatchObject({ kind: 'known' });
    await expect(accept(token, { password: 'somebody else’s password' })).rejects.toThrow('refused: password-wrong');
    await accept(token);
    expect(await asAdmin('select 1 from memberships where email = $1', [theirs.email])).toHaveLength(2);
    expect(await enter(theirs.email)).not.toBeNull();
  });

  it('refuses weak passwords and stays open', async () => {
    const { token, email } = await invite();
    await expect(accept(token, { password: 'short' })).rejects.toThrow('refused: password-too-short');
    await expect(accept(token, { password: 'passwordpassword1' })).rejects.toThrow('refused: password-common');
    await expect(accept(token, { name: '' })).rejects.toThrow('refused: name-required');
    await accept(token, { password: 'a phrase of words '.repeat(6) });
    expect(await enter(email, 'a phrase of words '.repeat(6))).not.toBeNull();
  });

  it('is closed when it is old, revoked or unknown, and guesses from one address are counted', async () => {
    const { token } = await invite();
    await asAdmin(`update invitations set expires_at = now() - interval '1 second'`);
    await expect(accept(token)).rejects.toThrow('not-found');
    const from = address();
    const guesses = await Promise.allSettled(Array.from({ length: 15 }, (_, i) => findInvitation(`guess${i}`, from)));
    expect(guesses.filter((one) => one.status === 'fulfilled')).toHaveLength(10);
  });

  it('from an owner sets a new password for a member of that clinic alone, once, and ends their sessions', async () => {
    const { owner, token, email } = await invite();
    await accept(token);
    const secret = (await enter(email))!;
    const { memberId } = (await readSession(secret, 'r'))!;
    const reset = (await createPasswordLink(owner, memberId)).url.split('/').at(-1)!;
    expect(await findInvitation(reset, address())).toMatchObject({ kind: 'reset' });
    await accept(reset, { password: 'nine copper kettles sing softly' });
    expect(await readSession(secret, 'r')).toBeNull();
    expect(await enter(email)).toBeNull();
    expect(await enter(email, 'nine copper kettles sing softly')).not.toBeNull();
    await expect(accept(reset)).rejects.toThrow('not-found');

    // Somebody who works in a second clinic is not that owner's to take over.
    const second = await openClinic();
    const invitation = (await inviteMember(second.owner, { email, role: 'therapist' })).url.split('/').at(-1)!;
    await accept(invitation, { password: 'nine copper kettles sing softly' });
    const takeover = (await createPasswordLink(owner, memberId)).url.split('/').at(-1)!;
    await expect(accept(takeover)).rejects.toThrow('not-found');
    expect(await enter(email, 'nine copper kettles sing softly')).not.toBeNull();
  });
});
