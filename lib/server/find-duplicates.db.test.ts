import { beforeEach, describe, expect, it } from 'vitest';
import { addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { readListParams } from '@/lib/patient-list';
import type { MemberActor } from './actor';
import { inClinic } from './database';
import { findDuplicates, findTwins } from './find-duplicates';
import { merge, now } from './patient-merge/merge.test-support';
import { tellApart } from './patient-merge/tell-apart';
import { undoMerge } from './patient-merge/undo-merge';
import { listPatients } from './patients/queries';

let owner: MemberActor;
let ruth: string;
beforeEach(async () => {
  ({ owner } = await openClinic());
  ruth = await addPatient(owner.clinicId, { name: 'Ruth Alder', birth_date: '1953-04-02', phone: '0117 496 0123', email: 'ruth@example.org', chart_number: 'A-17' });
});

const duplicates = () => inClinic(owner, (tx) => findDuplicates(tx, owner, ruth));
const add = (given: Record<string, unknown>) => addPatient(owner.clinicId, { name: 'Otto Elm', birth_date: null, ...given });

describe('findDuplicates', () => {
  it('finds by birth date, name, phone, e-mail and chart number, the likeliest first', async () => {
    const bySlip = await add({ name: 'ruth alder', birth_date: '1953-02-04' });
    const byOrder = await add({ name: 'Alder, Ruth' });
    const byPhone = await add({ name: 'R. Alder', phone: '+44 (117) 496-0123' });
    const byMail = await add({ name: 'Ruth Brook', birth_date: '1953-04-02', email: 'Ruth@Example.org' });
    const byNumber = await add({ name: 'Ruth Jane Alder', birth_date: '1999-01-01', chart_number: 'a 17' });
    const most = await add({ name: 'Ruth Aldre', birth_date: '1953-04-02', phone: '01174960123' });
    for (const nobody of [{ name: 'Otto Alder', phone: '0117 496 0123' }, { birth_date: '1953-04-02' }, { name: 'Ruth Alder', birth_date: '1980-01-01' }, { name: 'Ruth Alder', birth_date: '1953-04-02', archived_at: now }]) await add(nobody);
    const found = await duplicates();
    expect(found[0]).toMatchObject({ id: most, signs: ['birth-date', 'similar-name', 'phone'] });
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set([most, bySlip, byOrder, byPhone, byMail, byNumber]));
  });

  it('finds nobody of another clinic', async () => {
    const { owner: other } = await openClinic();
    await addPatient(other.clinicId, { name: 'Ruth Alder', birth_date: '1953-04-02' });
    expect(await duplicates()).toEqual([]);
    expect(await inClinic(other, (tx) => findDuplicates(tx, other, ruth))).toEqual([]);
  });

  it('asks no more about two that were told apart, or merged, or taken apart again', async () => {
    const twin = await add({ name: 'Ruth Alder', birth_date: '1953-04-02' });
    const { id } = await merge(owner, ruth, twin);
    expect(await duplicates()).toEqual([]);
    await undoMerge(owner, id, now);
    expect(await duplicates()).toEqual([]);
    const second = await add({ name: 'Ruth Alder', birth_date: '1953-04-02' });
    expect((await duplicates()).map((one) => one.id)).toEqual([second]);
    await tellApart(owner, { patientId: second, otherId: ruth }, now);
    expect(await duplicates()).toEqual([]);
  });
});

describe('the list of patients', () => {
  it('marks who has a likely double of the same birth date, for those who may merge', async () => {
    const twin = await add({ name: 'Alder, Ruth', birth_date: '1953-04-02' });
    const alone = await add({ birth_date: '1953-04-02' });
    const [namesake, other] = [await add({ name: 'Ada Reed', birth_date: '1970-01-01' }), await add({ name: 'Ada Reed', birth_date: '1970-01-01' })];
    await tellApart(owner, { patientId: other, otherId: namesake }, now);
    expect(await inClinic(owner, (tx) => findTwins(tx, owner, [ruth, twin, alone, namesake]))).toEqual(new Map([[ruth, twin], [twin, ruth]]));
    const marks = async (actor: MemberActor) => new Map((await listPatients(actor, readListParams({}), now)).rows.map((row) => [row.id, row.twinId]));
    expect(await marks(owner)).toEqual(new Map([[ruth, twin], [twin, ruth], [alone, null], [namesake, null], [other, null]]));
    expect((await marks(await addMember(owner.clinicId, 'assistant'))).get(ruth)).toBe(null);
  });
});

describe('telling apart', () => {
  it('is on the record, and refused to assistants and to strangers', async () => {
    const twin = await add({ name: 'Ruth Alder' });
    const { owner: stranger } = await openClinic();
    await expect(tellApart(await addMember(owner.clinicId, 'assistant'), { patientId: ruth, otherId: twin }, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(tellApart(stranger, { patientId: ruth, otherId: twin }, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(tellApart(owner, { patientId: ruth, otherId: ruth }, now)).rejects.toThrow('refused: same-record');
    await tellApart(owner, { patientId: ruth, otherId: twin }, now);
    expect(await asAdmin(`select actor_id, subject_id, detail from audit_events where clinic_id = $1 and action = 'patient.tell-apart'`, [owner.clinicId])).toEqual([{ actor_id: owner.memberId, subject_id: ruth, detail: { otherId: twin } }]);
  });
});
