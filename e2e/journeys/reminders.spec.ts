import { reminderStopToken } from '../../db/plan-secret';
import { expectAccessible } from '../fixtures/axe';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { handedOver } from '../fixtures/environment';
import { openPlan } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

test('without scripts: asks for reminders, puts a wrong address right, confirms it from its mailbox, takes the calendar, stops both', async ({ openPhone, request, baseURL }) => {
  const clinic = await openClinic();
  const { link, patientId } = await clinic.addPatientWithPlan();
  const page = await openPhone({ javaScriptEnabled: false });
  await openPlan(page.context(), link);
  await page.goto('/plan');
  await page.getByText('More').first().click();
  await page.getByRole('link', { name: 'Reminders and calendar' }).click();

  await page.getByLabel('Your e-mail address').fill('rosa at example');
  await page.getByLabel('Time of day').fill('18:30');
  await page.getByRole('button', { name: 'Remind me' }).click();
  await expect(page.getByRole('alert')).toContainText('Write an e-mail address');
  await expect(page.getByLabel('Your e-mail address')).toHaveValue('rosa at example');
  await expect(page.getByLabel('Time of day')).toHaveValue('18:30');
  await page.getByLabel('Your e-mail address').fill('rosa@example.org');
  await page.getByRole('button', { name: 'Remind me' }).click();
  await expect(page.getByText('We sent an e-mail to rosa@example.org.')).toBeVisible();

  await test.step('the mailbox says yes, in any browser', async () => {
    const [asked] = await query<{ id: string }>(`select r.id from reminders r join outbox_messages m on m.reminder_id = r.id where r.patient_id = $1 and m.kind = 'reminder-check'`, [patientId]);
    const mailbox = await openPhone();
    await mailbox.goto(`/reminders/confirm/${reminderStopToken(handedOver('E2E_AUTH_SECRET'), asked?.id ?? '')}`);
    await expectAccessible(mailbox, 'confirm');
    await mailbox.getByRole('button', { name: 'Yes, remind me' }).click();
    await expect(mailbox.getByRole('heading', { name: 'Your reminders are on' })).toBeVisible();
  });
  await page.reload();
  await expect(page.getByText('We remind you at 18:30. The e-mail goes to rosa@example.org.')).toBeVisible();

  await page.getByRole('button', { name: 'Show it in my calendar' }).click();
  const address = await page.getByLabel('Calendar address').inputValue();
  expect(address).toMatch(/\/calendar\/[\w-]{43}\.ics$/);
  await expect(page.getByRole('link', { name: 'Add to my calendar' })).toHaveAttribute('href', address.replace('http:', 'webcal:'));
  const feed = await request.get(address);
  expect([feed.status(), feed.headers()['content-type'], feed.headers()['x-robots-tag'], feed.headers()['cache-control']]).toEqual([200, 'text/calendar; charset=utf-8', 'noindex, nofollow', 'no-store']);
  const text = await feed.text();
  expect(text.match(/SUMMARY:Time for your exercises/g)).toHaveLength(68);
  expect(text).toMatch(/DTSTART:\d{8}T183000Z/);
  for (const secret of [clinic.mark, 'Patient', link.token]) expect(text).not.toContain(secret);

  await page.getByRole('button', { name: 'Turn the calendar off' }).click();
  const [off, never] = [await request.get(address), await request.get(`${baseURL}/calendar/${'A'.repeat(43)}.ics`)];
  expect([off.status(), await off.text()]).toEqual([404, await never.text()]);
  expect(never.status()).toBe(404);
  await page.getByRole('button', { name: 'Stop the reminders' }).click();
  await expect(page.getByRole('button', { name: 'Remind me' })).toBeVisible();
  expect(await query('select 1 from reminders where patient_id = $1 and stopped_at is null', [patientId])).toEqual([]);
});

test('the page of reminders has no violation, on and off', async ({ openPhone }) => {
  const clinic = await openClinic({ locale: 'es' });
  const { link } = await clinic.addPatientWithPlan();
  const page = await openPhone();
  await openPlan(page.context(), link);
  await page.goto('/plan/reminders');
  await expectAccessible(page, 'off');
  await page.getByLabel('Su correo electrónico').fill('rosa@example.org');
  await page.getByRole('button', { name: 'Avíseme' }).click();
  await page.getByRole('button', { name: 'Verlo en mi calendario' }).click();
  await expect(page.getByLabel('Dirección del calendario')).toBeVisible();
  await expectAccessible(page, 'on');
});
