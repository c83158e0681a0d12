import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { addIssuedProgram, openClinic } from '@/db/testing/factories';
import { inClinic } from './database';
import { lockLogs } from './logs/lock-logs';
import { renewPatient } from './renew-patient';

it('waits for whoever is writing the patient’s log, and then sees it', async () => {
  const { owner } = await openClinic();
  const { patientId } = await addIssuedProgram(owner);
  const done: string[] = [];
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const telling = inClinic(owner, async (tx) => {
    await lockLogs(tx, patientId);
    begin();
    await wait(400);
    done.push('told');
  });
  await begun;
  await renewPatient(owner, patientId, new Date());
  done.push('renewed');
  await telling;
  expect(done).toEqual(['told', 'renewed']);
});
