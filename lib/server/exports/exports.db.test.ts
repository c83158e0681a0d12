import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addIssuedProgram, addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { toCsv } from '@/lib/csv';
import { recordWords } from '@/lib/record-words';
import type { MemberActor } from '../actor';
import { clinicFile } from './download';
import { exportClinic } from './export-clinic';
import { exportPatient } from './export-patient';
import { everyColumn } from './record-columns';
import { notOfPatients, withheld } from './withheld-columns';
import { sessionHead, sessionRows } from './session-rows';

let owner: MemberActor;
let of: Awaited<ReturnType<typeof addIssuedProgram>>;
beforeEach(async () => {
  ({ owner } = await openClinic());
  of = await addIssuedProgram(owner, { items: [{ slug: 'knee-to-chest', note: '=1+1' }, { slug: 'glute-bridge' }] });
});

const audits = (clinicId: string, action: string) => asAdmin<{ actor_id: string; subject_id: string; detail: object }>('select actor_id, subject_id, detail from audit_events where clinic_id = $1 and action = $2', [clinicId, action]);

async function addSession(given: { supersedes?: string; note?: string; pain?: number } = {}): Promise<string> {
  const id = uuidv7();
  await asAdmin(
    `insert into session_logs (clinic_id, id, patient_id, program_id, version_id, done_at, zone, local_day, provenance, pain_before, pain_after, note, entered_by, supersedes_id, body_hash)
     values ($1, $2, $3, $4, $5, '2026-11-20T10:00:00Z', 'Europe/London', '2026-11-20', 'from-paper', 3, $6, $7, $8, $9, 'secret-hash')`,
    [owner.clinicId, id, of.patientId, of.programId, of.versionId, given.pain ?? 4, given.note ?? null, owner.memberId, given.supersedes ?? null],
  );
  for (const [i, itemId] of of.itemIds.entries()) await asAdmin('insert into item_logs (clinic_id, session_log_id, item_id, outcome, reason) values ($1, $2, $3, $4, $5)', [owner.clinicId, id, itemId, i === 0 ? 'done' : 'skipped', i === 0 ? null : 'pain']);
  return id;
}

async function read(pieces: AsyncGenerator<string>): Promise<string> {
  return clinicFile(pieces, 'text/plain', 'x', 'x').text();
}

describe('exportPatient', () => {
  it('holds corrected logs beside their corrections, and is in the audit log before it leaves', async () => {
    const first = await addSession();
    const second = await addSession({ supersedes: first, pain: 2 });
    const record = await exportPatient(owner, of.patientId, 'json');
    expect(record.sessions.map((session) => [session.id, session.supersedesId, session.items.map((item) => item.outcome)])).toEqual([[first, null, ['done', 'skipped']], [second, first, ['done', 'skipped']]]);
    expect(record.programs[0]?.versions[0]?.items.map((item) => item.slug)).toEqual(['knee-to-chest', 'glute-bridge']);
    expect(record.members).toEqual([{ id: owner.memberId, name: 'Anna Keller', role: 'owner' }]);
    expect(await audits(owner.clinicId, 'patient.export')).toEqual([{ actor_id: owner.memberId, subject_id: of.patientId, detail: { format: 'json' } }]);
    // The next export tells of this one.
    expect((await exportPatient(owner, of.patientId, 'csv')).audit.map((event) => event.action)).toContain('patient.export');
  });

  it('refuses those who only help, and knows nobody of another clinic', async () => {
    await expect(exportPatient(await addMember(owner.clinicId, 'assistant'), of.patientId, 'json')).rejects.toMatchObject({ code: 'forbidden' });
    const { owner: stranger } = await openClinic();
    await expect(exportPatient(stranger, of.patientId, 'json')).rejects.toMatchObject({ code: 'not-found' });
    expect(await audits(stranger.clinicId, 'patient.export')).toEqual([]);
    await expect(exportPatient(await addMember(owner.clinicId, 'therapist'), of.patientId, 'pdf')).resolves.toMatchObject({ patient: { id: of.patientId } });
  });

  it('makes a table of one row an exercise, in which nothing runs', async () => {
    await addSession({ note: '=HYPERLINK("x")' });
    const words = recordWords('en');
    const record = await exportPatient(owner, of.patientId, 'csv');
    const rows = parse(toCsv([sessionHead(words), ...sessionRows(record, words)]), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => [row['Exercise'], row['Outcome'], row['Reason'], row['Pain before (0–10)'], row['Pain after (0–10)'], row['How it was told'], row['Told by'], row['Note']])).toEqual([
      ['Single knee to chest', 'Done', '', '3', '4', 'From paper', 'Anna Keller', `'=HYPERLINK("x")`],
      ['Bridge', 'Skipped', 'Pain', '3', '4', 'From paper', 'Anna Keller', `'=HYPERLINK("x")`],
    ]);
  });
});

describe('exportClinic', () => {
  it('tells of everybody in the clinic and of nobody else, and says where it ends', async () => {
    const { owner: other } = await openClinic();
    await addPatient(other.clinicId, { name: 'Somebody Else' });
    await addPatient(owner.clinicId, { name: 'Archived Alder', archived_at: new Date() });
    await addSession();
    const lines = (await read(await exportClinic(owner, 'ndjson', new Date()))).trimEnd().split('\n').map((line) => JSON.parse(line) as { kind: string; patient?: { name: string }; sessions?: unknown[]; action?: string });
    expect(lines[0]).toMatchObject({ kind: 'file', format: 'homestretch-clinic-record' });
    expect(lines.filter((line) => line.kind === 'patient').map((line) => line.patient?.name).toSorted()).toEqual(['Archived Alder', 'Ruth Alder']);
    expect(lines.filter((line) => line.kind === 'audit').map((line) => line.action)).toEqual(['clinic.export']);
    expect(lines.at(-1)).toEqual({ kind: 'end', patients: 2, auditEvents: 1 });
    expect(JSON.stringify(lines)).not.toContain('Somebody Else');
    expect(JSON.stringify(lines)).not.toContain('secret-hash');
    expect(await audits(owner.clinicId, 'clinic.export')).toEqual([{ actor_id: owner.memberId, subject_id: owner.clinicId, detail: { format: 'ndjson', patients: 2 } }]);
  });

  it('is for owners', async () => {
    for (const role of ['therapist', 'assistant'] as const) await expect(exportClinic(await addMember(owner.clinicId, role), 'csv', new Date())).rejects.toMatchObject({ code: 'forbidden' });
    expect(await audits(owner.clinicId, 'clinic.export')).toEqual([]);
  });

  it('makes the next piece when the last was taken, and stops when the reader goes', async () => {
    for (let i = 0; i < 5; i += 1) await addPatient(owner.clinicId);
    let made = 0;
    let ended = false;
    const pieces = await exportClinic(owner, 'fhir.ndjson', new Date());
    async function* counted() {
      try {
        for await (const piece of pieces) {
          made += 1;
          yield piece;
        }
      } finally {
        ended = true;
      }
    }
    const reader = clinicFile(counted(), 'text/plain', 'x', 'x').body!.getReader();
    await reader.read();
    expect(made).toBe(1);
    await reader.cancel();
    expect([made, ended]).toEqual([1, true]);
  });

  it('gives one bundle a line, and a table with one head and one mark', async () => {
    await addSession();
    await addPatient(owner.clinicId, { name: 'José Nuñez' });
    const bundles = (await read(await exportClinic(owner, 'fhir.ndjson', new Date()))).trimEnd().split('\n').map((line) => JSON.parse(line) as { resourceType: string });
    expect(bundles.map((bundle) => bundle.resourceType)).toEqual(['Bundle', 'Bundle']);
    const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await clinicFile(await exportClinic(owner, 'csv', new Date()), 'text/csv', 'x', 'x').arrayBuffer());
    expect(table.split('\uFEFF').length).toBe(2);
    expect(parse(table, { bom: true })).toHaveLength(3);
  });
});

describe('every column', () => {
  it('of every table is in a record or left out for a stated reason', async () => {
    const columns = await asAdmin<{ table_name: string; column_name: string }>(`select table_name, column_name from information_schema.columns where table_schema = 'public' order by 1, 2`);
    const undecided = columns.filter(({ table_name: table, column_name: column }) => !notOfPatients[table] && !everyColumn().get(table)?.has(column) && !withheld[table]?.[column] && column !== 'clinic_id' && column !== 'patient_id');
    expect(undecided).toEqual([]);
    // What is said to be left out or elsewhere exists.
    const known = new Set(columns.flatMap(({ table_name: table, column_name: column }) => [table, `${table}.${column}`]));
    const said = [...Object.keys(notOfPatients), ...Object.entries(withheld).flatMap(([table, reasons]) => Object.keys(reasons).map((column) => `${table}.${column}`))];
    expect(said.filter((name) => !known.has(name))).toEqual([]);
  });

  it('that holds a secret is in no export', async () => {
    const told = [...everyColumn()].flatMap(([table, columns]) => [...columns].filter((column) => /hash|seed|token|secret/.test(column)).map((column) => `${table}.${column}`));
    expect(told).toEqual([]);
  });
});
