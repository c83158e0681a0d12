import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { openPlan } from '../fixtures/identity';
import { phoneIsReady } from '../fixtures/phone';
import { expect, test } from '../fixtures/test';

async function patient(openPhone: () => Promise<import('@playwright/test').Page>) {
  const { patientId, link } = await (await openClinic()).addPatientWithPlan();
  const phone = await openPhone();
  await openPlan(phone.context(), link);
  await phone.goto('/plan');
  await phoneIsReady(phone);
  return { phone, patientId };
}

test('a log typed on the server’s page is told in the app when the network has gone, with every word', async ({ openPhone, faults }) => {
  const { phone, patientId } = await patient(openPhone);
  await phone.goto('/plan/log');
  await phone.getByRole('button', { name: 'All of it' }).click();
  await expect(phone).toHaveURL('/plan/log/pain');
  await phone.getByRole('radio', { name: '2', exact: true }).first().check();
  await phone.getByText(/^Write to/).click();
  await phone.getByRole('textbox').fill('It was easy.');
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone).toHaveURL(/\/plan\/session#told=/);
  await expect(phone.getByText('Saved on this phone.')).toBeVisible();
  await phone.context().setOffline(false);
  await expect.poll(() => query('select pain_after, note from session_logs where patient_id = $1', [patientId])).toEqual([{ pain_after: 2, note: 'It was easy.' }]);
  faults.length = 0;
});

test('a page of a longer form goes on in the app with what it said', async ({ openPhone, faults }) => {
  const { phone } = await patient(openPhone);
  await phone.goto('/plan/log');
  await phone.getByRole('button', { name: 'Some of it' }).click();
  await expect(phone).toHaveURL('/plan/log/exercises');
  await phone.getByRole('radio', { name: 'Part' }).first().check();
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Next: your pain' }).click();
  await expect(phone).toHaveURL(/\/plan\/session#log=pain$/);
  await phone.goto('/plan/session#log=some');
  await expect(phone.getByRole('radio', { name: 'Part' }).first()).toBeChecked();
  faults.length = 0;
});

test('an emergency sign pressed on the server’s page is answered at once; what only the server can do says so', async ({ openPhone, faults }) => {
  const { phone, patientId } = await patient(openPhone);
  // As a browser shows it whose phone has not led the page into the app.
  await phone.goto('/plan/help');
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: /between/ }).first().click();
  await expect(phone.getByRole('link', { name: /112/ }).first()).toBeVisible();
  await phone.context().setOffline(false);
  await expect.poll(() => query('select red_flags from pain_reports where patient_id = $1', [patientId])).toEqual([{ red_flags: ['saddle-numbness'] }]);
  faults.length = 0;
});

test('a reminder asked for without a network is not taken for told', async ({ openPhone, faults }) => {
  const { phone, patientId } = await patient(openPhone);
  await phone.goto('/plan/reminders');
  await phone.getByLabel('Your e-mail address').fill('rosa@example.org');
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Remind me' }).click();
  await expect(phone.getByRole('heading', { name: 'This needs the internet' })).toBeVisible();
  expect(await query('select 1 from reminders where patient_id = $1', [patientId])).toEqual([]);
  faults.length = 0;
});
