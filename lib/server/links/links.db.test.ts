import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, addPatient, addProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { testDatabase } from '@/db/testing/test-database';
import { withClient } from '@/db/testing/template-database';
import { createLink, revokeLink } from './commands';
import { openLink, openLinkByCode } from './open-link';
import { findPrintableLink, linkSecrets, listLinks } from './queries';

const plain = { label: 'patient', askBirthYear: false, days: 30 } as const;
let sender = 0;
const address = () => `192.0.2.${(sender += 1)}`;

async function startProgram() {
  const { clinicId, owner } = await openClinic();
  return { clinicId, owner, ...(await addIssuedProgram(owner)) };
}

const auditOf = (clinicId: string) => asAdmin<{ action: string; actor_kind: string; subject_id: string }>('select action, actor_kind, subject_id from audit_events where clinic_id = $1 order by seq', [clinicId]);
const knock = (token: string, year: number | null = null) => openLink({ token, year, address: address() });

describe('createLink', () => {
  it('gives a secret that the database does not hold', async () => {
    const { clinicId, owner, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain });

    expect(link.token).toMatch(/^[\w-]{43}$/);
    expect(link.url).toBe(`http://127.0.0.1:3000/p/${link.token}`);
    expect(link.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const tables = await asAdmin<{ name: string }>(`select format('%I', tablename) as name from pg_tables where schemaname = 'public'`);
    const dump = (await Promise.all(tables.map(({ name }) => asAdmin(`select t::text from ${name} t`)))).flat().map((row) => JSON.stringify(row)).join('\n');
    expect(dump).toContain(createHash('sha256').update(link.token).digest('hex'));
    for (const secret of [link.token, link.code, link.code.replaceAll('-', '')]) expect(dump).not.toContain(secret);
    expect(await auditOf(clinicId)).toEqual([{ action: 'link.create', actor_kind: 'member', subject_id: link.id }]);
  });

  it('never makes the same secret twice', async () => {
    const { owner, programId } = await startProgram();
    const [one, two] = [await createLink(owner, { programId, ...plain }), await createLink(owner, { programId, ...plain })];
    expect(one.token).not.toBe(two.token);
    expect(one.code).not.toBe(two.code);
  });

  it('refuses what could never open', async () => {
    const { clinicId, owner } = await openClinic();
    const patientId = await addPatient(clinicId, { birth_date: null });
    await expect(createLink(owner, { programId: await addProgram(clinicId, patientId), ...plain })).rejects.toThrow('refused: not-issued');
    const { programId } = await addIssuedProgram(owner, {}, { birth_date: null });
    await expect(createLink(owner, { programId, ...plain, askBirthYear: true })).rejects.toThrow('refused: no-birth-date');
    const archived = await addIssuedProgram(owner, {}, { archived_at: new Date() });
    await expect(createLink(owner, { programId: archived.programId, ...plain })).rejects.toThrow('refused: patient-archived');
    expect(await auditOf(clinicId)).toEqual([]);
  });
});

describe('another clinic', () => {
  it('finds no program and no link', async () => {
    const theirs = await startProgram();
    const { owner } = await openClinic();
    const link = await createLink(theirs.owner, { programId: theirs.programId, ...plain });
    await expect(createLink(owner, { programId: theirs.programId, ...plain })).rejects.toThrow('not-found');
    await expect(revokeLink(owner, link.id)).rejects.toThrow('not-found');
    await expect(linkSecrets(owner, link.id)).rejects.toThrow('not-found');
    expect(await listLinks(owner, theirs.programId)).toEqual([]);
    expect(await findPrintableLink(owner, theirs.programId)).toBeNull();
    expect((await knock(link.token)).kind).toBe('open');
  });
});

describe('roles of the database', () => {
  it('let a plan link read neither seeds nor hashes, and write nothing but its opening', async () => {
    const { clinicId, owner, patientId, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain });
    await withClient(testDatabase().linkUrl, async (client) => {
      await client.query(`select set_config('app.clinic_id', $1, false), set_config('app.patient_id', $2, false), set_config('app.program_id', $3, false)`, [clinicId, patientId, programId]);
      for (const column of ['seed', 'token_hash', 'code_hash']) await expect(client.query(`select ${column} from plan_links`)).rejects.toThrow('permission denied');
      await expect(client.query(`update plan_links set expires_at = now() + interval '9 years'`)).rejects.toThrow('permission denied');
      await expect(client.query(`update plan_links set revoked_at = null`)).rejects.toThrow('permission denied');
      expect((await client.query('select id from plan_links')).rows).toEqual([{ id: link.id }]);
    });
  });
});

describe('listLinks', () => {
  it('shows live links with what opens them, closed ones without, and records it', async () => {
    const { clinicId, owner, programId } = await startProgram();
    const carer = await createLink(owner, { programId, ...plain, label: 'carer' });
    const patient = await createLink(owner, { programId, ...plain });
    await revokeLink(owner, carer.id);
    const rows = await listLinks(await addMember(clinicId, 'assistant'), programId);
    expect(rows.map(({ id, label, state, open }) => ({ id, label, state, open }))).toEqual([
      { id: patient.id, label: 'patient', state: 'live', open: { url: patient.url, code: patient.code } },
      { id: carer.id, label: 'carer', state: 'revoked', open: null },
    ]);
    expect((await auditOf(clinicId)).at(-1)).toMatchObject({ action: 'link.show', subject_id: programId });
    expect(JSON.stringify(rows)).not.toMatch(/seed|hash/i);
  });

  it('leaves out the short code while no birth date is on file', async () => {
    const { owner } = await openClinic();
    const { programId } = await addIssuedProgram(owner, {}, { birth_date: null });
    await createLink(owner, { programId, ...plain });
    expect((await listLinks(owner, programId))[0]?.open?.code).toBeNull();
  });

  it("says so when the server's key has changed", async () => {
    const { owner, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain });
    await asAdmin(`update plan_links set token_hash = 'made with an older key' where id = $1`, [link.id]);
    expect((await listLinks(owner, programId))[0]).toMatchObject({ state: 'key-changed', open: null });
    await expect(linkSecrets(owner, link.id)).rejects.toThrow('refused: key-changed');
    expect(await findPrintableLink(owner, programId)).toBeNull();
  });
});

describe('findPrintableLink', () => {
  it("takes the patient's newest live link, else a carer's", async () => {
    const { owner, programId } = await startProgram();
    const carer = await createLink(owner, { programId, ...plain, label: 'carer' });
    expect((await findPrintableLink(owner, programId))?.id).toBe(carer.id);
    await createLink(owner, { programId, ...plain });
    const newest = await createLink(owner, { programId, ...plain });
    expect(await findPrintableLink(owner, programId)).toEqual({ id: newest.id, url: newest.url, code: newest.code });
  });
});

describe('openLink', () => {
  it('opens, and records the opening as the link', async () => {
    const { clinicId, owner, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain });
    expect(await knock(link.token)).toMatchObject({ kind: 'open', token: link.token, linkId: link.id, askedYear: false });
    const [row] = await listLinks(owner, programId);
    expect(row?.lastOpenedAt?.getTime()).toBeGreaterThan(Date.now() - 10_000);
    expect((await auditOf(clinicId))[1]).toEqual({ action: 'link.open', actor_kind: 'link', subject_id: link.id });
  });

  it('lets one of two links die alone, at once', async () => {
    const { owner, programId } = await startProgram();
    const [one, two] = [await createLink(owner, { programId, ...plain }), await createLink(owner, { programId, ...plain })];
    await revokeLink(owner, one.id);
    await revokeLink(owner, one.id);
    expect(await knock(one.token)).toEqual({ kind: 'closed' });
    expect((await knock(two.token)).kind).toBe('open');
  });

  it('ends a link on its second', async () => {
    const { owner, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain });
    const hash = createHash('sha256').update(link.token).digest('hex');
    // One transaction, in which the database's clock stands still.
    await withClient(testDatabase().adminUrl, async (client) => {
      await client.query('begin');
      for (const [offset, found] of [['1 second', 1], ['0 seconds', 0], ['-1 second', 0]] as const) {
        await client.query('update plan_links set expires_at = now() + $2::interval where id = $1', [link.id, offset]);
        expect((await client.query('select * from auth_find_link($1)', [hash])).rowCount, offset).toBe(found);
      }
      await client.query('commit');
    });
    expect(await knock(link.token)).toEqual({ kind: 'closed' });
    expect((await listLinks(owner, programId))[0]?.state).toBe('expired');
    await expect(linkSecrets(owner, link.id)).rejects.toThrow('refused: expired');
  });

  it('answers a revoked, an expired, an archived and a never made link alike', async () => {
    const { clinicId, owner, patientId, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain });
    await asAdmin('update patients set archived_at = now() where clinic_id = $1 and id = $2', [clinicId, patientId]);
    const never = 'A'.repeat(43);
    for (const token of [link.token, never, '', "' or 1=1", link.token.slice(1)]) expect(await knock(token), token).toEqual({ kind: 'closed' });
  });

  it('asks for the birth year when the link says so, and stays shut without one on file', async () => {
    const { clinicId, owner, patientId, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain, askBirthYear: true });
    expect(await knock(link.token)).toEqual({ kind: 'ask-year', wrong: false });
    expect(await knock(link.token, 1954)).toEqual({ kind: 'ask-year', wrong: true });
    expect(await knock(link.token, 1953)).toMatchObject({ kind: 'open', askedYear: true });
    await asAdmin('update patients set birth_date = null where clinic_id = $1 and id = $2', [clinicId, patientId]);
    expect(await knock(link.token, 1953)).toEqual({ kind: 'closed' });
  });

  it('tires of years tried from many addresses', async () => {
    const { owner, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain, askBirthYear: true });
    for (let year = 1930; year < 1940; year += 1) expect((await knock(link.token, year)).kind).toBe('ask-year');
    await expect(knock(link.token, 1953)).rejects.toThrow('too-many');
  });

  it('stops an address after 20 knocks a minute, and nobody else', async () => {
    const { owner, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain });
    const guesser = address();
    const answers = await Promise.allSettled(Array.from({ length: 60 }, (_, i) => openLink({ token: String(i).padStart(43, 'x'), year: null, address: guesser })));
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(20);
    await expect(openLink({ token: link.token, year: null, address: guesser })).rejects.toThrow('too-many');
    expect((await knock(link.token)).kind).toBe('open');
  });
});

describe('openLinkByCode', () => {
  it('needs the code and the birth year, however the code is typed', async () => {
    const { owner, programId } = await startProgram();
    const link = await createLink(owner, { programId, ...plain });
    const typed = ` ${link.code.toLowerCase().replaceAll('-', ' ')} `;
    expect(await openLinkByCode({ code: typed, year: 1953, address: address() })).toMatchObject({ kind: 'open', token: link.token, askedYear: true });
    expect(await openLinkByCode({ code: link.code, year: 1952, address: address() })).toEqual({ kind: 'closed' });
    expect(await openLinkByCode({ code: 'nonsense', year: 1953, address: address() })).toEqual({ kind: 'closed' });
    await revokeLink(owner, link.id);
    expect(await openLinkByCode({ code: link.code, year: 1953, address: address() })).toEqual({ kind: 'closed' });
  });

  it('stops an address after ten tries', async () => {
    const guesser = address();
    for (let i = 0; i < 10; i += 1) await openLinkByCode({ code: '0000-0000-0000', year: 1950, address: guesser });
    await expect(openLinkByCode({ code: '0000-0000-0000', year: 1950, address: guesser })).rejects.toThrow('too-many');
  });
});
