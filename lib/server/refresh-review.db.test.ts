import { describe, expect, it } from 'vitest';
import { addIssuedProgram, issueVersion, openClinic } from '@/db/testing/factories';
import type { Frequency } from '@/lib/domain/dose';
import { inClinic } from './database';
import { refreshReview } from './refresh-review';

// A Saturday.
const now = new Date('2026-11-21T20:00:00Z');
const fiveAWeek: Frequency = { kind: 'perWeek', days: 5, times: 1 };

async function openPlan(frequency: Frequency, effectiveFrom: string) {
  const { owner } = await openClinic();
  const program = await addIssuedProgram(owner, { effectiveFrom, issuedAt: '2026-11-01T09:00:00Z', frequency, items: [{ slug: 'glute-bridge' }] });
  const silence = () => inClinic(owner, async (tx) => (await refreshReview(tx, { actor: owner, patientId: program.patientId }, now)).findings.find(({ rule }) => rule === 'silence')?.figures ?? null);
  return { owner, program, silence };
}

describe('silence', () => {
  it('is heard under a weekly quota once it can hardly be met any more', async () => {
    // From Monday on five days of seven: Wednesday, Thursday and Friday have passed without a word.
    const { silence } = await openPlan(fiveAWeek, '2026-11-16');
    expect(await silence()).toMatchObject({ unit: 'scheduled', days: 3 });
  });

  it('is no silence while the quota can still be met, nor when nothing but as needed was asked', async () => {
    expect(await (await openPlan({ ...fiveAWeek, days: 2 }, '2026-11-16')).silence()).toBeNull();
    expect(await (await openPlan({ kind: 'asNeeded' }, '2026-11-01')).silence()).toBeNull();
  });

  it('counts from the first day of the version that holds, when one planned for later was issued before it', async () => {
    const { owner, program, silence } = await openPlan({ kind: 'perDay', times: 1 }, '2026-12-01');
    expect(await silence()).toBeNull();
    await issueVersion(owner, program.programId, { number: 2, effectiveFrom: '2026-11-17', issuedAt: '2026-11-17T09:00:00Z', frequency: { kind: 'perDay', times: 1 }, items: [{ slug: 'glute-bridge' }] });
    expect(await silence()).toMatchObject({ days: 4 });
  });
});
