import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { acknowledgeAlerts, reopenAlerts, resolveAlerts, snoozeAlerts } from './alerts/commands';
import { transcribeSession } from './logs/commands';

const at = (day: string) => new Date(`${day}T18:00:00Z`);

async function open() {
  const { clinicId, owner } = await openClinic();
  const { programId, patientId, versionId, itemIds } = await addIssuedProgram(owner, { effectiveFrom: '2026-11-10', issuedAt: '2026-11-10T09:00:00Z' });
  const log = (day: string, pain: { painBefore: number; painAfter: number }, supersedesId?: string) => {
    const id = uuidv7();
    const input = { id, versionId, doneAt: `${day}T12:00:00Z`, zone: 'UTC', localDay: day, items: itemIds.map((itemId) => ({ itemId, outcome: 'done' as const })), ...pain, supersedesId };
    return transcribeSession(owner, { programId, provenance: 'recalled-in-clinic' }, input, at(day)).then(() => id);
  };
  const rises = () => asAdmin<{ id: string; status: string; figures: Record<string, number>; snoozed_until: string | null }>(`select id, status, figures, snoozed_until::text from alerts where clinic_id = $1 and patient_id = $2 and rule = 'sharp-rise' order by opened_at`, [clinicId, patientId]);
  return { owner, log, rises };
}

describe('one alert a rule and patient', () => {
  it('is updated by the next event, comes back when it was snoozed or acknowledged, and is never doubled', async () => {
    const { owner, log, rises } = await open();
    await log('2026-11-12', { painBefore: 2, painAfter: 4 });
    const [first] = await rises();
    const ids = { alertIds: [first?.id ?? ''], seenAt: at('2026-11-13') };
    await acknowledgeAlerts(owner, ids, at('2026-11-13'));
    await snoozeAlerts(owner, { ...ids, until: '2026-11-18' }, at('2026-11-13'));
    // A calm session is no news: the alert stays put away.
    await log('2026-11-13', { painBefore: 2, painAfter: 2 });
    expect(await rises()).toMatchObject([{ status: 'acknowledged', snoozed_until: '2026-11-18' }]);
    await log('2026-11-14', { painBefore: 2, painAfter: 5 });
    expect(await rises()).toMatchObject([{ id: first?.id, status: 'open', snoozed_until: null, figures: { before: 2, after: 5 } }]);
  });

  it('is raised anew after it was resolved, and the old one then stays resolved', async () => {
    const { owner, log, rises } = await open();
    await log('2026-11-12', { painBefore: 2, painAfter: 4 });
    const [first] = await rises();
    const ids = { alertIds: [first?.id ?? ''] };
    await resolveAlerts(owner, { ...ids, seenAt: at('2026-11-13'), note: 'Called.' }, at('2026-11-13'));
    await log('2026-11-13', { painBefore: 2, painAfter: 2 });
    expect(await rises()).toHaveLength(1);
    await log('2026-11-14', { painBefore: 2, painAfter: 5 });
    expect((await rises()).map((row) => row.status)).toEqual(['resolved', 'open']);
    await expect(reopenAlerts(owner, ids)).rejects.toThrow('conflict: opened-again');
  });

  it('ends by itself when the very entry is corrected, and is open again when that is taken back', async () => {
    const { log, rises } = await open();
    const wrong = await log('2026-11-12', { painBefore: 2, painAfter: 8 });
    const right = await log('2026-11-12', { painBefore: 2, painAfter: 3 }, wrong);
    expect(await rises()).toMatchObject([{ status: 'resolved' }]);
    await log('2026-11-12', { painBefore: 2, painAfter: 8 }, right);
    expect((await rises()).map((row) => row.status)).toEqual(['resolved', 'open']);
  });
});
