import { describe, expect, it } from 'vitest';
import { addIssuedProgram, addMember, asAdmin, issueVersion, openClinic } from '@/db/testing/factories';
import type { LinkActor } from '../actor';
import { emptyDraft, newItem } from '@/lib/domain/program';
import { getDraftHandout } from './get-draft-handout';
import { getHandout } from './get-handout';
import { keptHandouts, printedHandout } from './handout-files';

const auditOf = (clinicId: string) => asAdmin<{ action: string; actor_kind: string; subject_id: string; detail: unknown }>('select action, actor_kind, subject_id, detail from audit_events where clinic_id = $1 order by seq', [clinicId]);
const linkOf = (clinicId: string, patientId: string, programId: string): LinkActor => ({ kind: 'link', clinicId, linkId: '0199c0de-0000-7000-8000-000000000001', patientId, programId, requestId: 'test' });
const link = { id: '0199c0de-0000-7000-8000-000000000001', url: 'https://clinic.example/p/secret', code: '7QK2-M9RT-4XHD' };

describe('getHandout', () => {
  it('gives a version as it was issued, in the patient’s language, and records the printing', async () => {
    const { clinicId, owner } = await openClinic({ paper: 'letter', phone: '555 0100', emergency_number: '911' });
    const items = [{ slug: 'glute-bridge', note: 'Slowly.' }, { slug: 'knee-to-chest', section: 'Morning' }];
    const { programId } = await addIssuedProgram(owner, { items, effectiveFrom: '2026-11-21', issuedAt: '2026-11-20T23:30:00Z', messageToPatient: 'Hello.' }, { locale: 'es', time_zone: 'Europe/Madrid', large_print: true });
    await issueVersion(owner, programId, { number: 2, items: [{ slug: 'cat-cow' }] });

    const sheet = await getHandout(await addMember(clinicId, 'assistant'), programId, 1, {}, link);
    expect(sheet).toMatchObject({
      paper: 'letter', layout: 'large', locale: 'es', version: 1, patientName: 'Ruth Alder', therapistName: 'Anna Keller', givenOn: '2026-11-21', firstDay: '2026-11-21', messageToPatient: 'Hello.',
      clinic: { phone: '555 0100', emergencyNumber: '911' }, link: { url: 'https://clinic.example/p/secret?v=1', address: 'clinic.example/p', code: '7QK2-M9RT-4XHD' },
    });
    expect(sheet.items.map(({ slug, name, note, section, onlyEnglish }) => ({ slug, name, note, section, onlyEnglish }))).toEqual([
      { slug: 'glute-bridge', name: 'Puente', note: 'Slowly.', section: '', onlyEnglish: false },
      { slug: 'knee-to-chest', name: 'Una rodilla al pecho', note: '', section: 'Morning', onlyEnglish: false },
    ]);
    expect(await auditOf(clinicId)).toEqual([{ action: 'handout.print', actor_kind: 'member', subject_id: programId, detail: { version: 1, layout: 'large', paper: 'letter', locale: 'es', link: link.id } }]);
  });

  it('lets the address choose paper, layout, language and first day', async () => {
    const { owner } = await openClinic();
    const { programId } = await addIssuedProgram(owner);
    expect(await getHandout(owner, programId, 1, { paper: 'letter', layout: 'compact', locale: 'es', from: '2026-12-04' }, null)).toMatchObject({ paper: 'letter', layout: 'compact', locale: 'es', firstDay: '2026-12-04', link: null });
  });

  it('puts English in place of a missing text and says so', async () => {
    const { owner } = await openClinic();
    const [bridge] = await asAdmin<{ content: never }>(`select t.content from exercise_texts t join exercises e on e.clinic_id = t.clinic_id and e.id = t.exercise_id where e.slug = 'glute-bridge' and t.locale = 'en'`);
    const { programId } = await addIssuedProgram(owner, { items: [{ slug: 'glute-bridge', texts: { en: bridge!.content } }] }, { locale: 'es' });
    expect((await getHandout(owner, programId, 1, {}, null)).items[0]).toMatchObject({ name: 'Bridge', onlyEnglish: true });
  });

  it('keeps a drawn sheet for its clinic and its program alone, and draws it again when anything on it changes', async () => {
    const { owner } = await openClinic();
    const stranger = await openClinic();
    const { programId } = await addIssuedProgram(owner);
    const data = await getHandout(owner, programId, 1, {}, null);
    let drawn = 0;
    const draw = () => Promise.resolve(new Uint8Array([++drawn]));
    const first = await printedHandout(owner, programId, data, draw);
    expect(Buffer.from((await printedHandout(owner, programId, data, draw)).bytes)).toEqual(Buffer.from(first.bytes));
    expect(drawn).toBe(1);
    expect((await printedHandout(owner, programId, { ...data, colour: 'black' }, draw)).key).not.toBe(first.key);
    expect(drawn).toBe(2);
    expect((await keptHandouts(owner, [first.key])).map((bytes) => [...bytes])).toEqual([[1]]);
    await expect(keptHandouts(stranger.owner, [first.key])).rejects.toThrow('not-found');
  });

  it('shows a draft as it would be printed, says that it is one, and opens no plan', async () => {
    const { owner } = await openClinic();
    const stranger = await openClinic();
    const { programId } = await addIssuedProgram(owner);
    expect(await getDraftHandout(owner, programId, {})).toBeNull();
    const [exercise] = await asAdmin<{ clinicId: string; id: string; slug: string }>(`select clinic_id as "clinicId", id, slug from exercises where slug = 'glute-bridge'`);
    const draft = { ...emptyDraft('Low back'), items: [{ ...newItem('0199c0de-0000-7000-8000-000000000009', exercise!, { sets: 2, amount: { kind: 'reps', min: 5, max: 5 } }), anchor: 'After breakfast' }] };
    await asAdmin('update programs set draft = $2 where id = $1', [programId, JSON.stringify(draft)]);
    expect(await getDraftHandout(owner, programId, { locale: 'es' })).toMatchObject({ draft: true, version: 2, link: null, locale: 'es', items: [{ slug: 'glute-bridge', name: 'Puente', anchor: 'After breakfast' }] });
    await expect(getDraftHandout(stranger.owner, programId, {})).rejects.toThrow('not-found');
  });

  it('has no sheet for a missing version or another clinic, and records none', async () => {
    const { clinicId, owner } = await openClinic();
    const stranger = await openClinic();
    const { programId } = await addIssuedProgram(owner);
    await expect(getHandout(owner, programId, 2, {}, null)).rejects.toThrow('not-found');
    await expect(getHandout(stranger.owner, programId, 1, {}, null)).rejects.toThrow('not-found');
    expect([...(await auditOf(clinicId)), ...(await auditOf(stranger.clinicId))]).toEqual([]);
  });

  it('gives the holder of a link the newest version of that program and no other', async () => {
    const { clinicId, owner } = await openClinic();
    const mine = await addIssuedProgram(owner);
    const other = await addIssuedProgram(owner);
    await issueVersion(owner, mine.programId, { number: 2 });
    const actor = linkOf(clinicId, mine.patientId, mine.programId);
    expect(await getHandout(actor, mine.programId, null, {}, link)).toMatchObject({ version: 2, patientName: 'Ruth Alder' });
    await expect(getHandout(actor, other.programId, null, {}, link)).rejects.toThrow('not-found');
    expect((await auditOf(clinicId)).map(({ action, actor_kind, subject_id }) => [action, actor_kind, subject_id])).toEqual([['handout.print', 'link', mine.programId]]);
  });
});
