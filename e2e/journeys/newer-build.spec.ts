import type { Page } from '@playwright/test';
import { openBuilds } from '../fixtures/builds';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { openPlan } from '../fixtures/identity';
import { phoneIsReady } from '../fixtures/phone';
import { expect, test } from '../fixtures/test';

const buildOf = (phone: Page) => phone.evaluate(() => document.documentElement.dataset['build'] ?? 'first');

test('a newer build that comes while a session runs and answers wait loses neither, and waits for a safe moment', async ({ openPhone, faults }) => {
  const builds = await openBuilds();
  try {
    const { patientId, link } = await (await openClinic()).addPatientWithPlan({ items: [{ slug: 'glute-bridge', dose: { sets: 2, amount: { kind: 'reps', min: 8, max: 8 } } }] });
    const phone = await openPhone({ baseURL: builds.origin });
    await openPlan(phone.context(), link);
    await phone.goto('/plan');
    await phoneIsReady(phone);

    builds.state.isDeaf = true;
    await phone.goto('/plan/session#report');
    await phone.getByRole('radio', { name: '2', exact: true }).first().check();
    await phone.getByRole('button', { name: 'Next' }).click();
    await phone.getByRole('button', { name: 'Save' }).click();
    await expect(phone.getByText('Saved on this phone.')).toBeVisible();
    await phone.goto('/plan/session#go');
    for (const name of ['Start', 'I did one', 'I did one']) await phone.getByRole('button', { name, exact: true }).click();
    await expect(phone.getByRole('timer').locator('b')).toHaveText('3');
    await phone.evaluate(() => Object.assign(window, { isSame: true }));

    await test.step('it comes, and nothing happens on the screen of a session', async () => {
      builds.state.isNewer = true;
      await phone.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration('/plan'))?.update()));
      await expect.poll(() => phone.evaluate(async () => (await navigator.serviceWorker.getRegistration('/plan'))?.waiting?.state)).toBe('installed');
      await phone.getByRole('button', { name: 'I did one', exact: true }).click();
      await expect(phone.getByRole('timer').locator('b')).toHaveText('4');
      expect(await phone.evaluate(() => 'isSame' in window)).toBe(true);
    });

    await test.step('on Today it takes over: the page is the newer one, the answer still waits, the session goes on where it was', async () => {
      await phone.evaluate(() => void (window.location.hash = '#today'));
      await expect.poll(() => buildOf(phone).catch(() => '')).toBe('newer');
      await expect(phone.getByText('Saved on this phone').first()).toBeVisible();
      await phone.getByRole('link', { name: 'Go on' }).click();
      await expect(phone.getByRole('timer').locator('b')).toHaveText('4');
    });

    await test.step('without a network too, and then it is sent once', async () => {
      await phone.context().setOffline(true);
      await phone.goto('/plan');
      expect(await buildOf(phone)).toBe('newer');
      await expect(phone.getByText('Saved on this phone').first()).toBeVisible();
      builds.state.isDeaf = false;
      await phone.context().setOffline(false);
      await expect.poll(async () => (await query('select 1 from pain_reports where patient_id = $1', [patientId])).length).toBe(1);
      await expect(phone.getByText(/^Saved on this phone/)).toHaveCount(0);
    });
  } finally {
    builds.close();
    // Its own door, and the answers that it lost on purpose.
    faults.length = 0;
  }
});

test('the clinic writes the plan in another language: the kept page follows, without a network too', async ({ openPhone, faults }) => {
  const { patientId, link } = await (await openClinic()).addPatientWithPlan();
  const phone = await openPhone();
  await openPlan(phone.context(), link);
  await phone.goto('/plan');
  await phoneIsReady(phone);
  await phone.goto('/plan/session#today');
  await expect(phone.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  await query(`update patients set locale = 'es' where id = $1`, [patientId]);
  await phone.reload();
  await expect(phone.getByRole('link', { name: 'Empezar', exact: true })).toBeVisible();
  await expect(phone.locator('html')).toHaveAttribute('lang', 'es');
  await phone.context().setOffline(true);
  await phone.reload();
  await expect(phone.getByRole('link', { name: 'Empezar', exact: true })).toBeVisible();
  faults.length = 0;
});
