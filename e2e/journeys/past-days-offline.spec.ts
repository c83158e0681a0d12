import { expectAccessible } from '../fixtures/axe';
import { daysFromToday, openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { openPlan } from '../fixtures/identity';
import { phoneIsReady } from '../fixtures/phone';
import { expect, test } from '../fixtures/test';

test('without a network a past day is added, put right, and both are sent in order, marked for what they are', async ({ openPhone, faults }) => {
  const { patientId, link } = await (await openClinic()).addPatientWithPlan();
  const phone = await openPhone();
  await openPlan(phone.context(), link);
  await phone.goto('/plan');
  await phoneIsReady(phone);
  await phone.context().setOffline(true);
  await phone.goto('/plan/history');
  await expect(phone).toHaveURL(/\/plan\/session#past$/);
  // Tall enough that the strip at the foot covers nothing.
  await phone.setViewportSize({ width: 390, height: 1600 });
  await expectAccessible(phone, 'past days');
  const day = phone.getByRole('listitem').filter({ hasText: 'We don’t know. That’s fine.' }).nth(2);
  const title = (await day.getByRole('heading').textContent()) ?? '';
  const shown = phone.getByRole('listitem').filter({ has: phone.getByRole('heading', { name: title }) });

  await test.step('added later', async () => {
    await day.getByRole('link', { name: `Add it: ${title}` }).click();
    await phone.getByRole('link', { name: 'All of it' }).click();
    await phone.getByRole('radio', { name: '3', exact: true }).first().check();
    await phone.getByRole('button', { name: 'Save' }).click();
    await expect(phone.getByText('Saved on this phone.')).toBeVisible();
    await phone.goto('/plan/session#past');
    await expect(shown).toContainText('Pain after: 3.');
    await expect(shown).toContainText('Added later');
  });
  await test.step('put right, and what was said before stays', async () => {
    await shown.getByRole('link', { name: `Fix this: ${title}` }).click();
    await expect(phone.getByText('Tell us again. What you told us before is kept.')).toBeVisible();
    await phone.getByRole('link', { name: 'None of it' }).click();
    await phone.getByRole('button', { name: 'I had no time' }).click();
    await phone.getByRole('radio', { name: '5', exact: true }).first().check();
    await phone.getByRole('button', { name: 'Save' }).click();
    await expect(phone.getByText('Saved on this phone.')).toBeVisible();
    await phone.goto('/plan/session#past');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('Pain after: 5.');
    await shown.getByText('You fixed this. Before:').click();
    await expect(shown).toContainText('Pain after: 3.');
  });

  await phone.context().setOffline(false);
  const stored = () => query('select s.pain_after, s.provenance, s.local_day::text as day, p.pain_after as before from session_logs s left join session_logs p on p.id = s.supersedes_id where s.patient_id = $1 order by s.received_at', [patientId]);
  await expect.poll(async () => (await stored()).length).toBe(2);
  const on = (await stored())[0]?.['day'];
  expect(on).not.toBe(daysFromToday(0));
  expect(await stored()).toEqual([{ pain_after: 3, provenance: 'back-filled', day: on, before: null }, { pain_after: 5, provenance: 'back-filled', day: on, before: 3 }]);
  await phone.reload();
  await expect(shown).toContainText('You fixed this. Before:');
  faults.length = 0;
});
