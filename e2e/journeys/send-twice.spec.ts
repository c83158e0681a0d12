import { uuidv7 } from 'uuidv7';
import { json } from '../access/ask';
import { daysFromToday, openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { openPlan } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

async function patientWithPlan() {
  const { patientId, versionId, items, link } = await (await openClinic()).addPatientWithPlan();
  const stored = async () => (await query<{ n: number }>('select count(*)::int as n from session_logs where patient_id = $1', [patientId]))[0]?.n;
  return { versionId, itemId: items[0]?.itemId ?? '', link, stored };
}

test('a log that a phone sends again and again, even at the same time, is stored once', async () => {
  const { versionId, itemId, link, stored } = await patientWithPlan();
  const log = { id: uuidv7(), versionId, doneAt: new Date().toISOString(), zone: 'UTC', localDay: daysFromToday(0), items: [{ itemId, outcome: 'done' }], painBefore: 2, painAfter: 2 };
  const send = (body: unknown) => json('/plan/api/v1/session-logs', body, `homestretch-plan=${link.token}`);

  const answers = await Promise.all([send(log), send(log), send(log), send(log)]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
  expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
  expect(await stored()).toBe(1);

  const other = await send({ ...log, painAfter: 9 });
  expect(other.status).toBe(409);
  expect(await stored()).toBe(1);
});

test('saving twice in a hurry is one session', async ({ openPhone }) => {
  const { link, stored } = await patientWithPlan();
  const phone = await openPhone();
  await openPlan(phone.context(), link);
  await phone.goto('/plan');
  await phone.getByRole('button', { name: 'I did all of it' }).click();
  await phone.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: '2', exact: true }).check();
  await phone.getByRole('button', { name: 'Save' }).dblclick();
  await expect(phone.getByText('1 of 1 done.')).toBeVisible();
  await expect(phone.getByText(/^Sent/).first()).toBeVisible();
  expect(await stored()).toBe(1);
});

test("ten patients' logs, each sent six times in any order by two tabs at once, are stored once each", async () => {
  const clinic = await openClinic();
  const sends: { body: unknown; cookie: string }[] = [];
  const patientIds: string[] = [];
  for (let patient = 0; patient < 10; patient += 1) {
    const { patientId, versionId, items, link } = await clinic.addPatientWithPlan();
    patientIds.push(patientId);
    for (let day = 0; day < 3; day += 1) {
      const body = { id: uuidv7(), versionId, doneAt: new Date(Date.now() - day * 86_400_000).toISOString(), zone: 'UTC', localDay: daysFromToday(-day), items: [{ itemId: items[0]?.itemId ?? '', outcome: 'done' }], painAfter: day };
      for (let time = 0; time < 6; time += 1) sends.push({ body, cookie: `homestretch-plan=${link.token}` });
    }
  }
  const shuffled = sends.map((send) => ({ send, at: Math.random() })).sort((a, b) => a.at - b.at).map(({ send }) => send);
  const tab = async (own: typeof sends) => {
    for (const { body, cookie } of own) expect((await json('/plan/api/v1/session-logs', body, cookie)).status).toBe(200);
  };
  await Promise.all([tab(shuffled.filter((_, i) => i % 2 === 0)), tab(shuffled.filter((_, i) => i % 2 === 1))]);
  const rows = await query<{ patient_id: string; n: number }>('select patient_id, count(*)::int as n from session_logs where patient_id = any ($1) group by 1', [patientIds]);
  expect(rows.map((row) => row.n)).toEqual(Array.from({ length: 10 }, () => 3));
});
