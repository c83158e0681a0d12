import { beforeEach, describe, expect, it } from 'vitest';
import { addIssuedProgram, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { plantedStories } from '@/db/testing/stories';
import { readListParams } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import { addNote } from '../alerts/add-note';
import { listAttention } from '../alerts/queries';
import { countPatients } from '../exports/count-patients';
import { exportClinic } from '../exports/export-clinic';
import { exportPatient } from '../exports/export-patient';
import { sheetsToPrint } from '../handouts/sheets-to-print';
import { findKept } from '../merged-away';
import { inClinic } from '../database';
import { judgeRows } from '../patient-import/judge-rows';
import { archivePatient, restorePatient, revisePatient } from '../patients/commands';
import { getPatientForm } from '../patients/form-queries';
import { listPatients } from '../patients/queries';
import { createProgram } from '../programs/create-program';
import { getPatientReview } from '../review/get-patient-review';
import { findPatients } from '../templates/copy-sources';
import { getVisitSummary } from '../visit-summary/get-visit-summary';
import { comparePatients, findOthers } from './compare-patients';
import { merge, now, openPractice } from './merge.test-support';
import { undoMerge } from './undo-merge';

let owner: MemberActor;
let clinicId: string;
let kept: string;
let merged: string;
let mergeId: string;

beforeEach(async () => {
  const practice = await openPractice();
  ({ owner, clinicId } = practice);
  kept = await addPatient(clinicId, { name: 'Ruth Alder', chart_number: 'A-1' });
  const story = await practice.addStory(plantedStories.sharpRise);
  merged = story.patientId;
  mergeId = (await merge(owner, kept, merged)).id;
});

const list = async (query: Record<string, string>) => (await listPatients(owner, readListParams(query), now)).rows.map((row) => row.id);
const read = async (pieces: AsyncGenerator<string>) => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

describe('a record that was merged', () => {
  it('is in no list, view, search, print or count; what it had stands under the one that stayed', async () => {
    const queries: Record<string, string>[] = [{}, { view: 'archived' }, { q: 'Harrow' }, { view: 'archived', q: 'S-02' }];
    for (const query of queries) expect(await list(query)).not.toContain(merged);
    expect((await listPatients(owner, readListParams({}), now)).views).toMatchObject({ active: 1, archived: 0 });
    expect((await listAttention(owner, { scope: 'clinic' }, now)).rows.map((row) => row.id)).toEqual([kept]);
    expect(await findPatients(owner, 'Harrow')).toEqual([]);
    expect((await findOthers(owner, kept, 'Harrow')).hits).toEqual([]);
    expect((await sheetsToPrint(owner, [kept, merged])).map((sheet) => sheet.patientId)).toEqual([kept]);
    expect(await countPatients(owner)).toBe(1);
  });

  it('answers like a missing one, to reading and to writing', async () => {
    const record = { name: 'X', birth: null, chartNumber: null, phone: '', email: '', complaint: '', therapistId: null, minutesPerDay: null, locale: 'en' as const, timeZone: 'UTC', paperOnly: false, largePrint: false, figureLook: null, figureBuild: null, precautions: [] };
    const tries = [
      () => getPatientReview(owner, merged, now), () => getPatientForm(owner, merged), () => getVisitSummary(owner, merged, now), () => exportPatient(owner, merged, 'json'), () => comparePatients(owner, kept, merged, now),
      () => revisePatient(owner, { id: merged, revision: 2 }, record, now), () => archivePatient(owner, merged, now), () => restorePatient(owner, merged), () => addNote(owner, { patientId: merged, kind: 'note', text: 'x' }),
      () => createProgram(owner, { patientId: merged, title: 'x' }), () => merge(owner, merged, kept),
    ];
    for (const [i, attempt] of tries.entries()) await expect(attempt(), `attempt ${i}`).rejects.toMatchObject({ code: 'not-found' });
    await undoMerge(owner, mergeId, now);
    await expect(getPatientReview(owner, merged, now)).resolves.toMatchObject({ head: { name: 'Simon Harrow' } });
  });

  it('leads to the one that stayed, through a merge of that one too, in its own clinic alone', async () => {
    const last = await addPatient(clinicId, { name: 'Last' });
    await merge(owner, last, kept);
    expect([await findKept(owner, merged), await findKept(owner, kept), await findKept(owner, last)]).toEqual([last, last, null]);
    expect(await findKept((await openClinic()).owner, merged)).toBe(null);
  });

  it('is in the export of the one that stayed, with its trail, and nowhere else', async () => {
    const record = await exportPatient(owner, kept, 'json');
    expect(record.mergedRecords).toMatchObject([{ id: merged, name: 'Simon Harrow' }]);
    expect(record.audit.map((event) => event.action)).toContain('patient.merged-away');
    expect(record.sessions.length).toBeGreaterThan(5);
    const lines = (await read(await exportClinic(owner, 'ndjson', now))).trim().split('\n').map((line) => JSON.parse(line) as { kind: string; patient?: { id: string } });
    expect(lines.filter((line) => line.kind === 'patient').map((line) => line.patient?.id)).toEqual([kept]);
  });

  it('is known to an import by its own chart number, as the one that stayed', async () => {
    const row = { number: 1, name: 'Somebody', birthDate: null, chartNumber: 'S-02', phone: '', email: '', locale: null, faults: [], remarks: [] };
    const [judged] = await inClinic(owner, (tx) => judgeRows(tx, owner, [row]));
    expect(judged).toMatchObject({ status: 'known', match: { id: kept, name: 'Ruth Alder', isArchived: false } });
  });
});

it('of a program that is over and was issued later, and one in force, the one in force is reviewed', async () => {
  const patientId = await addPatient(clinicId);
  const old = await addIssuedProgram(owner, { issuedAt: '2026-11-19T09:00:00Z' });
  await asAdmin(`update programs set status = 'completed' where id = $1`, [old.programId]);
  const live = await addIssuedProgram(owner, { issuedAt: '2026-10-01T09:00:00Z' });
  await merge(owner, patientId, old.patientId);
  await merge(owner, patientId, live.patientId);
  expect((await getPatientReview(owner, patientId, now)).program?.id).toBe(live.programId);
});
