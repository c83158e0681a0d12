import { describe, expect, it } from 'vitest';
import { addMember, addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { closeEpisode, openEpisode, reopenEpisode } from './commands';

const now = new Date('2026-11-20T23:30:00Z');
const rows = (patientId: string) => asAdmin('select complaint, started_on::text, closed_on::text, outcome, outcome_note from episodes where patient_id = $1 order by id', [patientId]);

async function open() {
  const { clinicId, owner } = await openClinic();
  const patientId = await addPatient(clinicId, { time_zone: 'Europe/Madrid' });
  return { clinicId, owner, patientId, ...(await openEpisode(owner, { patientId, complaint: 'Low back pain' }, now)) };
}

describe('episodes of care', () => {
  it('open, close with an outcome, open again and close anew, each with its audit row', async () => {
    const { clinicId, owner, patientId, id } = await open();
    // Half past midnight in the patient's own zone.
    expect(await rows(patientId)).toMatchObject([{ started_on: '2026-11-21', closed_on: null }]);
    await closeEpisode(owner, { id, outcome: 'better', note: 'Walks an hour.' }, now);
    expect(await rows(patientId)).toMatchObject([{ closed_on: '2026-11-21', outcome: 'better', outcome_note: 'Walks an hour.' }]);
    await reopenEpisode(owner, { id });
    expect(await rows(patientId)).toMatchObject([{ closed_on: null, outcome: null, outcome_note: '' }]);
    await closeEpisode(owner, { id, outcome: 'goals-met', note: '' }, now);
    expect((await asAdmin<{ action: string }>(`select action from audit_events where clinic_id = $1 order by seq`, [clinicId])).map((row) => row.action)).toEqual(['episode.open', 'episode.close', 'episode.reopen', 'episode.close']);
  });

  it('one at a time: neither a second one nor an old one beside it', async () => {
    const { owner, patientId, id } = await open();
    await expect(openEpisode(owner, { patientId, complaint: 'Neck' }, now)).rejects.toThrow('refused: episode-open');
    await closeEpisode(owner, { id, outcome: 'other', note: '' }, now);
    await expect(closeEpisode(owner, { id, outcome: 'worse', note: '' }, now)).rejects.toThrow('conflict: episode-closed');
    await openEpisode(owner, { patientId, complaint: 'Neck' }, now);
    await expect(reopenEpisode(owner, { id })).rejects.toThrow('refused: episode-open');
  });

  it('are closed to an assistant and to another clinic', async () => {
    const { clinicId, patientId, id } = await open();
    const assistant = await addMember(clinicId, 'assistant');
    const { owner: stranger } = await openClinic();
    for (const [actor, refusal] of [[assistant, 'forbidden'], [stranger, 'not-found']] as const) {
      await expect(openEpisode(actor, { patientId, complaint: 'x' }, now)).rejects.toThrow(refusal);
      await expect(closeEpisode(actor, { id, outcome: 'other', note: '' }, now)).rejects.toThrow(refusal);
      await expect(reopenEpisode(actor, { id })).rejects.toThrow(refusal);
    }
    expect(await rows(patientId)).toMatchObject([{ closed_on: null }]);
  });
});
