import { describe, expect, it } from 'vitest';
import { addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { defaultListParams } from '@/lib/patient-list';
import { assignTherapist } from './assign-therapist';
import { listPatients } from './queries';
import { mostSavedViews, removeView, renameView, saveView } from './saved-views';

const now = new Date('2026-11-20T12:00:00Z');
const saved = async (actor: Parameters<typeof listPatients>[0]) => (await listPatients(actor, defaultListParams, now)).saved.map(({ name, query, count }) => ({ name, query, count }));

describe('saved views', () => {
  it('are the member’s own, counted, and hold nothing but what the list reads', async () => {
    const { clinicId, owner } = await openClinic();
    const therapist = await addMember(clinicId, 'therapist');
    await addPatient(clinicId, { name: 'José' });
    await addPatient(clinicId, { name: 'Ruth', paper_only: true });
    await saveView(owner, { name: 'Paper, named', query: "q=ruth&view=paper&page=7&drop=table&sort=';--" });
    expect(await saved(owner)).toEqual([{ name: 'Paper, named', query: 'view=paper&q=ruth', count: 1 }]);
    expect(await saved(therapist)).toEqual([]);
    expect(await asAdmin('select action from audit_events where clinic_id = $1', [clinicId])).toEqual([{ action: 'view.save' }]);
  });

  it('keep their place under a new name; a name is used once, and there is room for some', async () => {
    const { owner } = await openClinic();
    const first = await saveView(owner, { name: 'First', query: 'view=quiet' });
    await saveView(owner, { name: 'Second', query: '' });
    await expect(saveView(owner, { name: 'First', query: '' })).rejects.toMatchObject({ code: 'conflict', reason: 'name-taken' });
    await expect(renameView(owner, { id: first.id, name: 'Second' })).rejects.toMatchObject({ code: 'conflict' });
    await renameView(owner, { id: first.id, name: 'Silent' });
    expect((await saved(owner)).map(({ name }) => name)).toEqual(['Silent', 'Second']);
    for (let i = 2; i < mostSavedViews; i += 1) await saveView(owner, { name: `View ${i}`, query: '' });
    await expect(saveView(owner, { name: 'One more', query: '' })).rejects.toMatchObject({ code: 'refused', reason: 'too-many-views' });
  });

  it('are deleted and brought back, by nobody else', async () => {
    const { clinicId, owner } = await openClinic();
    const other = await addMember(clinicId, 'owner');
    const { owner: stranger } = await openClinic();
    const { id } = await saveView(owner, { name: 'Mine', query: 'trend=meaningful-worse' });
    for (const nobody of [other, stranger]) await expect(removeView(nobody, id)).rejects.toMatchObject({ code: 'not-found' });
    const gone = await removeView(owner, id);
    expect(await saved(owner)).toEqual([]);
    await saveView(owner, gone);
    expect(await saved(owner)).toEqual([{ name: 'Mine', query: 'trend=meaningful-worse', count: 0 }]);
  });
});

describe('assignTherapist', () => {
  it('gives patients to a therapist and back to those who had them, each change recorded', async () => {
    const { clinicId, owner } = await openClinic();
    const therapist = await addMember(clinicId, 'therapist', 'Ben');
    const [mine, nobodys] = [await addPatient(clinicId, { therapist_id: owner.memberId }), await addPatient(clinicId)];
    const before = await assignTherapist(owner, [{ id: mine, therapistId: therapist.memberId }, { id: nobodys, therapistId: therapist.memberId }]);
    const therapists = () => asAdmin('select id, therapist_id from patients where clinic_id = $1 order by id', [clinicId]);
    expect(await therapists()).toEqual([{ id: mine, therapist_id: therapist.memberId }, { id: nobodys, therapist_id: therapist.memberId }]);
    await assignTherapist(owner, before);
    expect(await therapists()).toEqual([{ id: mine, therapist_id: owner.memberId }, { id: nobodys, therapist_id: null }]);
    expect(await asAdmin(`select count(*)::int as rows from audit_events where clinic_id = $1 and action = 'patient.assign'`, [clinicId])).toEqual([{ rows: 4 }]);
  });

  it('does all or nothing: not another clinic’s patient, not to an assistant or a stranger', async () => {
    const theirs = await openClinic();
    const [stranger, own] = [await addPatient(theirs.clinicId), await openClinic()];
    const id = await addPatient(own.clinicId);
    const assistant = await addMember(own.clinicId, 'assistant');
    await expect(assignTherapist(own.owner, [{ id, therapistId: own.owner.memberId }, { id: stranger, therapistId: null }])).rejects.toMatchObject({ code: 'not-found' });
    for (const { memberId } of [assistant, theirs.owner]) await expect(assignTherapist(own.owner, [{ id, therapistId: memberId }])).rejects.toMatchObject({ code: 'refused' });
    expect(await asAdmin('select therapist_id from patients where id = $1', [id])).toEqual([{ therapist_id: null }]);
  });
});
