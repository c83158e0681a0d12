import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import { fillEveryTable } from '@/db/isolation/fill-every-table';
import { addIssuedProgram, addMember, addPatient, addProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { plantedStories } from '@/db/testing/stories';
import type { LinkActor } from '../actor';
import { recordPainReport } from '../logs/commands';
import { renewReview } from '../review/renew-review';
import { mergePatients } from './merge-patients';
import { dump, merge, now, openPractice, patientTables } from './merge.test-support';
import { undoMerge } from './undo-merge';

let practice: Awaited<ReturnType<typeof openPractice>>;
beforeEach(async () => {
  practice = await openPractice();
});

const column = async (id: string, name: string) => (await asAdmin<{ value: unknown }>(`select ${name} as value from patients where id = $1`, [id]))[0]?.value;
const rowsOf = async (table: string, patientId: string) => Number((await asAdmin<{ n: string }>(`select count(*) as n from ${table} where patient_id = $1`, [patientId]))[0]?.n);
const auditOf = (subjectId: string) => asAdmin<{ action: string; actor_id: string; detail: Record<string, unknown> }>(`select action, actor_id, detail from audit_events where subject_id = $1 and action like 'patient.%' order by seq`, [subjectId]);
const addAlert = (of: { clinicId: string; patientId: string; programId: string }, given: { level: string; day: string }) => {
  const id = uuidv7();
  return asAdmin(`insert into alerts (clinic_id, id, patient_id, program_id, rule, level, figures, day) values ($1, $2, $3, $4, 'sharp-rise', $5, '{}', $6)`, [of.clinicId, id, of.patientId, of.programId, given.level, given.day]).then(() => id);
};
const alert = async (id: string) => (await asAdmin<{ patient_id: string; status: string; resolution: string | null }>('select patient_id, status, resolution from alerts where id = $1', [id]))[0];

/** A patient whose program is over, and one with a row in every table, up to date both. */
async function pair() {
  const { clinicId, owner, addStory } = practice;
  const kept = await addStory(plantedStories.silent, 'completed');
  const merged = await fillEveryTable(clinicId);
  await asAdmin(`update patients set chart_number = 'B-2', phone = '0117 496 0999', precautions = '{osteoporosis}' where id = $1`, [merged.patientId]);
  await asAdmin('delete from patient_summaries where patient_id = $1', [merged.patientId]);
  for (const id of [kept.patientId, merged.patientId]) await renewReview(owner, id, now);
  return { clinicId, owner, kept, merged };
}

describe('a merge and its undoing', () => {
  it('moves every row of the second patient to the first, and gives back exactly the same rows', async () => {
    const { clinicId, owner, kept, merged } = await pair();
    const before = await dump(clinicId);
    const tables = await patientTables();
    for (const table of tables) expect(await rowsOf(table, merged.patientId), table).toBeGreaterThan(0);

    const { id } = await merge(owner, kept.patientId, merged.patientId, { chartNumber: 'merged', name: 'merged', birthDate: 'merged', phone: 'merged' });
    for (const table of tables.filter((one) => one !== 'patient_summaries')) expect(await rowsOf(table, merged.patientId), table).toBe(0);
    expect(await dump(clinicId)).not.toEqual(before);
    expect((await asAdmin<{ patient_id: string }>('select patient_id from plan_links where id = $1', [merged.linkId]))[0]?.patient_id).toBe(kept.patientId);

    await undoMerge(owner, id, now);
    expect(await dump(clinicId)).toEqual(before);
    // Saved twice more: a form that was open meanwhile is not saved over it.
    expect([await column(kept.patientId, 'revision'), await column(merged.patientId, 'revision')]).toEqual([3, 3]);
  });

  it('keeps the chosen values, both records’ precautions, and each chart number in use', async () => {
    const { owner, kept, merged } = await pair();
    await merge(owner, kept.patientId, merged.patientId, { chartNumber: 'merged', name: 'merged' });
    expect([await column(kept.patientId, 'name'), await column(kept.patientId, 'chart_number'), await column(kept.patientId, 'precautions'), await column(kept.patientId, 'birth_date::text')]).toEqual(['Ruth Alder', 'B-2', ['osteoporosis'], '1961-05-04']);
    expect([await column(merged.patientId, 'chart_number'), await column(merged.patientId, 'archived_at is not null')]).toEqual(['S-05', true]);
  });

  it('is in the trail of both records, with ids and counts and no names', async () => {
    const { owner, kept, merged } = await pair();
    const { id } = await merge(owner, kept.patientId, merged.patientId);
    await undoMerge(owner, id, now);
    expect(await auditOf(kept.patientId)).toEqual([
      { action: 'patient.merge', actor_id: owner.memberId, detail: { mergeId: id, mergedId: merged.patientId, programs: 1, notes: 1, episodes: 1 } },
      { action: 'patient.merge-undo', actor_id: owner.memberId, detail: { mergeId: id, mergedId: merged.patientId } },
    ]);
    expect((await auditOf(merged.patientId)).map((row) => row.action)).toEqual(['patient.merged-away', 'patient.back-from-merge']);
  });

  it('what is told in between stays with its program, and what somebody changed stays changed', async () => {
    const { clinicId, owner, kept, merged } = await pair();
    const { id } = await merge(owner, kept.patientId, merged.patientId, { phone: 'merged', name: 'merged' });
    const link: LinkActor = { kind: 'link', clinicId, linkId: merged.linkId, patientId: kept.patientId, programId: merged.programId, requestId: uuidv7() };
    const later = new Date(now.getTime() + 3_600_000);
    const report = uuidv7();
    await recordPainReport(link, { id: report, kind: 'any-time', at: later.toISOString(), zone: 'Europe/London', localDay: '2026-11-20', pain: 9, redFlags: [] }, later);
    await asAdmin(`update patients set phone = '0117 496 0555' where id = $1`, [kept.patientId]);
    const begun = await addProgram(clinicId, kept.patientId, { episode_id: (await asAdmin<{ id: string }>(`select id from episodes where complaint = 'Back pain' and clinic_id = $1`, [clinicId]))[0]?.id });
    const note = uuidv7();
    await asAdmin(`insert into notes (clinic_id, id, patient_id, kind, text, author_id) values ($1, $2, $3, 'note', 'since', $4)`, [clinicId, note, kept.patientId, owner.memberId]);

    await undoMerge(owner, id, later);
    const ownerOf = async (table: string, row: string) => (await asAdmin<{ patient_id: string }>(`select patient_id from ${table} where id = $1`, [row]))[0]?.patient_id;
    expect([await ownerOf('pain_reports', report), await ownerOf('programs', begun), await ownerOf('notes', note)]).toEqual([merged.patientId, merged.patientId, kept.patientId]);
    expect([await column(kept.patientId, 'phone'), await column(kept.patientId, 'name')]).toEqual(['0117 496 0555', 'Otis Marrow']);
  });

  it('figures of the lists go along to a patient who had none, and back', async () => {
    const { clinicId, owner } = practice;
    const empty = await addPatient(clinicId);
    const { patientId } = await addIssuedProgram(owner);
    await renewReview(owner, patientId, now);
    const { id } = await merge(owner, empty, patientId);
    expect([await rowsOf('patient_summaries', empty), await rowsOf('patient_summaries', patientId)]).toEqual([1, 0]);
    await undoMerge(owner, id, now);
    expect([await rowsOf('patient_summaries', empty), await rowsOf('patient_summaries', patientId)]).toEqual([0, 1]);
  });
});

describe('alerts about the same matter', () => {
  async function both() {
    const { clinicId, owner } = practice;
    const kept = { clinicId, ...(await addIssuedProgram(owner)) };
    await asAdmin(`update programs set status = 'completed' where id = $1`, [kept.programId]);
    const merged = { clinicId, ...(await addIssuedProgram(owner)) };
    return { owner, kept, merged };
  }

  it('become one, the more urgent, and are two again', async () => {
    const { owner, kept, merged } = await both();
    const [mild, urgent] = [await addAlert(kept, { level: 'medium', day: '2026-11-19' }), await addAlert(merged, { level: 'high', day: '2026-11-18' })];
    const { id } = await merge(owner, kept.patientId, merged.patientId);
    expect(await alert(mild)).toEqual({ patient_id: kept.patientId, status: 'resolved', resolution: 'merged' });
    expect(await alert(urgent)).toEqual({ patient_id: kept.patientId, status: 'open', resolution: null });
    await undoMerge(owner, id, now);
    expect(await alert(mild)).toEqual({ patient_id: kept.patientId, status: 'open', resolution: null });
    expect(await alert(urgent)).toEqual({ patient_id: merged.patientId, status: 'open', resolution: null });
  });

  it('what somebody has dealt with since is not opened again', async () => {
    const { owner, kept, merged } = await both();
    const [mild, urgent] = [await addAlert(kept, { level: 'medium', day: '2026-11-19' }), await addAlert(merged, { level: 'high', day: '2026-11-18' })];
    const { id } = await merge(owner, kept.patientId, merged.patientId);
    await asAdmin(`update alerts set status = 'resolved', resolved_at = now(), resolution = 'called' where id = $1`, [urgent]);
    await undoMerge(owner, id, now);
    expect([(await alert(mild))?.status, await alert(urgent)]).toEqual(['open', { patient_id: merged.patientId, status: 'resolved', resolution: 'called' }]);
  });
});

describe('who may merge, and what is refused', () => {
  it('an assistant may not, and a patient of another clinic is as good as absent', async () => {
    const { clinicId, owner, therapist } = practice;
    const [a, b] = [await addPatient(clinicId), await addPatient(clinicId)];
    await expect(merge(await addMember(clinicId, 'assistant'), a, b)).rejects.toMatchObject({ code: 'forbidden' });
    const other = await openClinic();
    const theirs = await addPatient(other.clinicId);
    for (const [actor, kept, away] of [[other.owner, a, b], [owner, a, theirs], [owner, theirs, b]] as const) await expect(merge(actor, kept, away)).rejects.toMatchObject({ code: 'not-found' });
    expect(await asAdmin('select 1 from patient_merges where clinic_id in ($1, $2)', [clinicId, other.clinicId])).toEqual([]);

    const { id } = await merge(therapist, a, b);
    await expect(undoMerge(other.owner, id, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(undoMerge(await addMember(clinicId, 'assistant'), id, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(undoMerge(therapist, id, now)).resolves.toEqual({ keptId: a, mergedId: b });
  });

  it('the same record twice, an archived one that would stay, two programs in force, and what was changed since', async () => {
    const { clinicId, owner } = practice;
    const [a, b] = [await addIssuedProgram(owner), await addIssuedProgram(owner)];
    const archived = await addPatient(clinicId, { archived_at: now });
    await expect(merge(owner, a.patientId, a.patientId)).rejects.toThrow('refused: same-record');
    await expect(merge(owner, archived, a.patientId)).rejects.toThrow('refused: kept-archived');
    await expect(merge(owner, a.patientId, b.patientId)).rejects.toThrow('refused: both-in-force');
    await asAdmin('update patients set revision = 2 where id = $1', [archived]);
    await expect(mergePatients(owner, { keptId: a.patientId, mergedId: archived, keptRevision: 1, mergedRevision: 1, choices: {} }, now)).rejects.toThrow('conflict: changed-since');
    await expect(merge(owner, a.patientId, archived)).resolves.toBeTruthy();
  });

  it('an undoing twice, after thirty days, under a newer merge, and into a chart number that is somebody’s by now', async () => {
    const { clinicId, owner } = practice;
    const [a, b, c] = [await addPatient(clinicId), await addPatient(clinicId, { chart_number: 'B-2' }), await addPatient(clinicId)];
    const first = await merge(owner, a, b);
    const second = await merge(owner, a, c, {}, new Date(now.getTime() + 1000));
    await expect(undoMerge(owner, first.id, now)).rejects.toThrow('refused: undo-newer-first');
    await undoMerge(owner, second.id, now);
    await expect(undoMerge(owner, second.id, now)).rejects.toThrow('conflict: undone-already');
    await expect(undoMerge(owner, first.id, new Date(now.getTime() + 31 * 86_400_000))).rejects.toThrow('refused: undo-too-late');
    const further = await merge(owner, c, a);
    await expect(undoMerge(owner, first.id, now)).rejects.toThrow('refused: undo-newer-first');
    await undoMerge(owner, further.id, now);
    await asAdmin(`update patients set chart_number = null where id = $1`, [a]);
    await addPatient(clinicId, { chart_number: 'B-2' });
    await expect(undoMerge(owner, first.id, now)).rejects.toThrow('refused: undo-number-taken');
    expect(await column(b, 'chart_number')).toBe(null);
  });
});
