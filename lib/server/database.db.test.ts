import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { clinics as clinicTable, patients } from '@/db/schema';
import { addPatient, asAdmin, openClinic } from '@/db/testing/factories';
import { beforeClinic, inClinic, sendLast } from './database';

test('thirty-two workers on one pool never read another clinic', { timeout: 60_000 }, async () => {
  const clinics = await Promise.all([1, 2, 3, 4].map(async () => {
    const clinic = await openClinic();
    await addPatient(clinic.clinicId);
    return clinic.owner;
  }));
  let reads = 0;
  let wrong = 0;
  await Promise.all(
    Array.from({ length: 32 }, async (_, worker) => {
      for (let i = 0; i < 60; i += 1) {
        const actor = clinics[(worker + i) % clinics.length]!;
        const rows = await inClinic(actor, (tx) => tx.select({ clinicId: patients.clinicId }).from(patients));
        reads += 1;
        if (rows.length !== 1 || rows[0]?.clinicId !== actor.clinicId) wrong += 1;
      }
    }),
  );
  expect({ reads, wrong }).toEqual({ reads: 1920, wrong: 0 });
});

test('nothing of a clinic stays on the connection afterwards', async () => {
  const { owner, clinicId } = await openClinic();
  await addPatient(clinicId);
  await inClinic(owner, (tx) => tx.select({ id: patients.id }).from(patients));
  const left = await Promise.all(Array.from({ length: 10 }, () => beforeClinic().execute<{ clinic: string | null; rows: string }>(sql`select current_setting('app.clinic_id', true) as clinic, (select count(*) from patients) as rows`)));
  for (const { rows } of left) expect(rows[0]).toEqual({ clinic: expect.toSatisfy((value: unknown) => value === null || value === ''), rows: '0' });
});

test('a transaction inside a transaction is refused', async () => {
  const { owner } = await openClinic();
  await expect(inClinic(owner, () => inClinic(owner, async () => 1))).rejects.toThrow('inside inClinic');
});

const rename = async (work: 'keep' | 'fail') => {
  const { clinicId, owner } = await openClinic({ name: 'Before' });
  const done = inClinic(owner, async (tx) => {
    await tx.update(clinicTable).set({ name: 'After' });
    sendLast(tx, tx.execute(work === 'fail' ? sql`select 1 / 0` : sql`select 1`));
    return 'done';
  });
  return { done, name: async () => (await asAdmin<{ name: string }>('select name from clinics where id = $1', [clinicId]))[0]?.name, owner };
};

test('keeps a transaction whose last write, which nobody waited for, went well', async () => {
  const { done, name } = await rename('keep');
  expect(await done).toBe('done');
  expect(await name()).toBe('After');
});

test('gives up all of a transaction whose last write failed, says so, and works on over the same connection', async () => {
  const { done, name, owner } = await rename('fail');
  await expect(done).rejects.toMatchObject({ cause: { code: '22012' } });
  expect(await name()).toBe('Before');
  expect(await inClinic(owner, (tx) => tx.select({ name: clinicTable.name }).from(clinicTable))).toEqual([{ name: 'Before' }]);
});
