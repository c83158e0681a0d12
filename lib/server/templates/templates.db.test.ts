import { describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { addMember, addPatient, addProgram, asAdmin, issueVersion, openClinic } from '@/db/testing/factories';
import { parseDose } from '@/lib/domain/dosing/parse-dose';
import { emptyDraft, newItem } from '@/lib/domain/program';
import { createTemplate, duplicateTemplate, reviseTemplate, setTemplateRetired, shareTemplate } from './commands';
import { findPatients, listVersions } from './copy-sources';
import { draftFromTemplate, listTemplates } from './queries';

const words = { name: 'First weeks', rationale: 'Gentle at first', source: 'Our own' };

async function item(slug: string, clinicId?: string) {
  const [exercise] = await asAdmin<{ clinic_id: string; id: string }>('select clinic_id, id from exercises where slug = $1 and ($2::uuid is null or clinic_id = $2)', [slug, clinicId ?? null]);
  const { dose } = parseDose('2x8');
  if (!exercise || !dose) throw new Error(slug);
  return newItem(uuidv7(), { clinicId: exercise.clinic_id, id: exercise.id, slug }, dose);
}

async function start() {
  const { clinicId } = await openClinic();
  const [therapist, colleague, assistant] = [await addMember(clinicId, 'therapist'), await addMember(clinicId, 'therapist', 'Ines Vale'), await addMember(clinicId, 'assistant')];
  const draft = { ...emptyDraft('For Ruth'), messageToPatient: 'Dear Ruth', items: [await item('glute-bridge'), await item('pelvic-tilt')] };
  const other = (await openClinic()).owner;
  return { clinicId, therapist, colleague, assistant, other, draft };
}

const auditOf = async (id: string) => (await asAdmin<{ action: string }>('select action from audit_events where subject_id = $1 order by seq', [id])).map((row) => row.action);
const isMine = (clinicId: string) => async (id: string) => (await asAdmin<{ clinic_id: string }>('select clinic_id from templates where id = $1', [id]))[0]?.clinic_id === clinicId;

describe('templates', () => {
  it('keeps a draft without the patient’s words, seen by its maker until it is shared', async () => {
    const { clinicId, therapist, colleague, draft } = await start();
    const { templateId } = await createTemplate(therapist, { ...words, draft, isShared: false });
    expect(await isMine(clinicId)(templateId)).toBe(true);
    const find = async (actor: typeof therapist) => (await listTemplates(actor)).find((one) => one.id === templateId);
    expect(await find(therapist)).toMatchObject({ kind: 'own', ...words, items: [{ name: 'Bridge' }, { name: 'Pelvic tilt' }] });
    expect(await find(colleague)).toBeUndefined();
    await expect(draftFromTemplate(colleague, templateId)).rejects.toMatchObject({ code: 'not-found' });
    await shareTemplate(therapist, { templateId, isShared: true });
    expect(await find(colleague)).toMatchObject({ kind: 'clinic' });
    const taken = await draftFromTemplate(colleague, templateId);
    expect(taken.draft).toMatchObject({ title: 'First weeks', messageToPatient: '' });
    expect(taken.draft.items.map((one) => one.key)).not.toEqual(draft.items.map((one) => one.key));
    await shareTemplate(colleague, { templateId, isShared: false });
    expect(await find(therapist)).toBeUndefined();
    expect(await auditOf(templateId)).toEqual(['template.create', 'template.share', 'template.use', 'template.unshare']);
  });

  it('is renamed at the revision that was seen only', async () => {
    const { therapist, draft } = await start();
    const { templateId } = await createTemplate(therapist, { ...words, draft, isShared: true });
    expect(await reviseTemplate(therapist, { ...words, name: 'Weeks 1 to 3', templateId, revision: 1 })).toEqual({ revision: 2 });
    await expect(reviseTemplate(therapist, { ...words, templateId, revision: 1 })).rejects.toMatchObject({ code: 'conflict' });
    expect(await listTemplates(therapist)).toContainEqual(expect.objectContaining({ id: templateId, name: 'Weeks 1 to 3' }));
    expect(await auditOf(templateId)).toEqual(['template.create', 'template.revise']);
  });

  it('is put away and brought back', async () => {
    const { therapist, draft } = await start();
    const { templateId } = await createTemplate(therapist, { ...words, draft, isShared: true });
    await setTemplateRetired(therapist, { templateId, isRetired: true });
    await expect(draftFromTemplate(therapist, templateId)).rejects.toMatchObject({ code: 'not-found' });
    await setTemplateRetired(therapist, { templateId, isRetired: false });
    expect((await draftFromTemplate(therapist, templateId)).draft.items).toHaveLength(2);
    expect(await auditOf(templateId)).toEqual(['template.create', 'template.retire', 'template.restore', 'template.use']);
  });

  it('is copied for oneself', async () => {
    const { therapist, colleague, draft } = await start();
    const { templateId } = await createTemplate(therapist, { ...words, draft, isShared: true });
    const copy = await duplicateTemplate(colleague, { templateId, name: 'Mine' });
    expect(await listTemplates(colleague)).toContainEqual(expect.objectContaining({ id: copy.templateId, kind: 'own', name: 'Mine', source: 'Our own' }));
    expect(await auditOf(copy.templateId)).toEqual(['template.create']);
  });

  it('leaves out exercises that were retired since', async () => {
    const { clinicId, therapist, draft } = await start();
    const ownId = uuidv7();
    await asAdmin(`insert into exercises select $1, $2, 'own-one', position, end_position, types, direction, sidedness, regions, muscles, equipment, default_dose, ranges, precautions, null, easier, harder, pairs_with, '{}', '' from exercises where slug = 'glute-bridge' limit 1`, [clinicId, ownId]);
    await asAdmin(`insert into exercise_texts (clinic_id, exercise_id, locale, name, content) select $1, $2, 'en', 'Own one', content from exercise_texts limit 1`, [clinicId, ownId]);
    const { templateId } = await createTemplate(therapist, { ...words, draft: { ...draft, items: [...draft.items, await item('own-one', clinicId)] }, isShared: true });
    await asAdmin('update exercises set retired_at = now() where id = $1', [ownId]);
    expect(await draftFromTemplate(therapist, templateId)).toMatchObject({ leftOut: 1, draft: { items: [{}, {}] } });
  });

  it('is closed to assistants and to other clinics', async () => {
    const { therapist, assistant, other, draft } = await start();
    const { templateId } = await createTemplate(therapist, { ...words, draft, isShared: true });
    await expect(createTemplate(assistant, { ...words, draft, isShared: false })).rejects.toMatchObject({ code: 'forbidden' });
    for (const [actor, code] of [[assistant, 'forbidden'], [other, 'not-found']] as const) {
      await expect(reviseTemplate(actor, { ...words, templateId, revision: 1 })).rejects.toMatchObject({ code });
      await expect(shareTemplate(actor, { templateId, isShared: false })).rejects.toMatchObject({ code });
      await expect(setTemplateRetired(actor, { templateId, isRetired: true })).rejects.toMatchObject({ code });
      await expect(duplicateTemplate(actor, { templateId, name: 'x' })).rejects.toMatchObject({ code });
    }
    await expect(draftFromTemplate(other, templateId)).rejects.toMatchObject({ code: 'not-found' });
    expect(await listTemplates(other)).not.toContainEqual(expect.objectContaining({ id: templateId }));
    await expect(createTemplate(therapist, { ...words, draft: { ...draft, items: [] }, isShared: false })).rejects.toMatchObject({ code: 'refused' });
  });

  it('is never a shipped one that is changed', async () => {
    const { therapist, draft } = await start();
    const id = uuidv7();
    await asAdmin(`insert into templates (clinic_id, id, texts, draft) values ('00000000-0000-0000-0000-000000000000', $1, $2, $3)`, [id, JSON.stringify({ en: words }), JSON.stringify(draft)]);
    expect(await listTemplates(therapist)).toContainEqual(expect.objectContaining({ id, kind: 'shipped' }));
    await expect(setTemplateRetired(therapist, { templateId: id, isRetired: true })).rejects.toMatchObject({ code: 'not-found' });
    expect((await draftFromTemplate(therapist, id)).draft.items).toHaveLength(2);
    await asAdmin('delete from templates where id = $1', [id]);
  });
});

describe('copying from another patient', () => {
  it('finds patients of the clinic, their versions and what they hold; each reading is on the record', async () => {
    const { clinicId, therapist, other, assistant } = await start();
    const patientId = await addPatient(clinicId, { name: 'Zora 100% Quill' });
    await addPatient(clinicId, { name: 'Anna Zorati' });
    expect((await findPatients(therapist, 'zor')).map((one) => one.name)).toEqual(['Zora 100% Quill', 'Anna Zorati']);
    expect((await findPatients(therapist, '100%')).map((one) => one.name)).toEqual(['Zora 100% Quill']);
    expect(await findPatients(other, 'zor')).toEqual([]);
    const programId = await addProgram(clinicId, patientId);
    await issueVersion(therapist, programId, { items: [{ slug: 'glute-bridge', note: 'Slowly' }, { slug: 'pelvic-tilt' }] });
    expect(await listVersions(therapist, patientId)).toMatchObject([{ programId, number: 1, items: 2 }]);
    expect(await auditOf(patientId)).toEqual(['patient.view']);
    await expect(listVersions(other, patientId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(listVersions(assistant, patientId)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
