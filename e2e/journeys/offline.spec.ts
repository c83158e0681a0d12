import type { Page } from '@playwright/test';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { openPlan } from '../fixtures/identity';
import { phoneIsReady } from '../fixtures/phone';
import { expect, test } from '../fixtures/test';

async function patientWithPlan() {
  const { patientId, link } = await (await openClinic()).addPatientWithPlan();
  const stored = async () => (await query<{ n: number }>('select count(*)::int as n from session_logs where patient_id = $1', [patientId]))[0]?.n;
  return { link, stored };
}

/** Everything that the browser still holds. */
function keptOn(phone: Page) {
  return phone.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('homestretch-plan');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = <T>(ask: IDBRequest<T>) => new Promise<T>((resolve) => (ask.onsuccess = () => resolve(ask.result)));
    const tx = database.transaction(['kept', 'entries']);
    const [kept, entries] = await Promise.all([all(tx.objectStore('kept').getAllKeys()), all(tx.objectStore('entries').count())]);
    database.close();
    return { kept, entries, tab: sessionStorage.length, site: localStorage.length, workers: (await navigator.serviceWorker.getRegistrations()).length };
  });
}

async function tellAll(phone: Page, pain: string): Promise<void> {
  await phone.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: pain, exact: true }).check();
  await phone.getByRole('button', { name: 'Save' }).click();
}

test('in airplane mode, with the app closed and opened again: saved on this phone, then sent once', async ({ openPhone, faults }) => {
  const { link, stored } = await patientWithPlan();
  const phone = await openPhone();
  const device = phone.context();
  await openPlan(device, link);
  await phone.goto('/plan');
  await phoneIsReady(phone);

  await device.setOffline(true);
  await phone.getByRole('button', { name: 'I did all of it' }).click();
  await expect(phone).toHaveURL(/\/plan\/session#log=all$/);
  await tellAll(phone, '2');
  await expect(phone.getByText('Saved on this phone').first()).toBeVisible();
  await phone.close();

  const opened = await device.newPage();
  await opened.goto('/plan/log');
  await expect(opened).toHaveURL(/\/plan\/session#log$/);
  await opened.goto('/plan');
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(opened.getByText('Saved on this phone').first()).toBeVisible();
  expect(await stored()).toBe(0);

  await device.setOffline(false);
  await expect(opened.getByText('Sent', { exact: true })).toBeVisible();
  expect(await stored()).toBe(1);
  faults.length = 0;
});

test('an answer that is lost after the server has stored the log is no second log', async ({ openPhone, faults }) => {
  const { link, stored } = await patientWithPlan();
  const phone = await openPhone();
  await openPlan(phone.context(), link);
  await phone.goto('/plan/session#log=all');
  let lost = 0;
  await phone.route('**/plan/api/v1/session-logs', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await tellAll(phone, '1');
  await expect.poll(stored).toBe(1);
  const other = await phone.context().newPage();
  await other.goto('/plan/session#queue');
  await expect(other.getByText('Sent', { exact: true }).first()).toBeVisible();
  expect(lost).toBe(1);
  expect(await stored()).toBe(1);
  faults.length = 0;
});

test('closing the plan leaves nothing of it on the phone, and what was not sent stays', async ({ openPhone, faults }) => {
  const { link, stored } = await patientWithPlan();
  const phone = await openPhone();
  const device = phone.context();
  await openPlan(device, link);
  await phone.goto('/plan');
  await phoneIsReady(phone);
  await device.setOffline(true);
  await phone.goto('/plan/session#log=all');
  await tellAll(phone, '3');
  await expect(phone.getByText('Saved on this phone').first()).toBeVisible();
  // Half an answer, and a session that was left.
  await phone.goto('/plan/session#report');
  await phone.getByRole('radio', { name: '4', exact: true }).first().check();
  await phone.goto('/plan/session#go');
  await phone.getByRole('button', { name: /^Start/ }).click();
  expect(await phone.evaluate(() => sessionStorage.length)).toBe(1);

  // As for a link that has ended: the browser has none any more.
  await device.clearCookies();
  await device.setOffline(false);
  await expect(phone.getByRole('heading', { name: 'Your plan is closed on this phone' })).toBeVisible();
  await expect(phone.getByRole('listitem')).toHaveCount(1);
  await expect.poll(() => phone.evaluate(() => caches.keys())).toEqual([]);
  expect(await keptOn(phone)).toEqual({ kept: [], entries: 1, tab: 0, site: 0, workers: 0 });
  expect(await stored()).toBe(0);

  await openPlan(device, link);
  await phone.goto('/plan');
  await expect.poll(stored).toBe(1);
  faults.length = 0;
});

test('pain that rises sharply is answered at once, without a network', async ({ openPhone }) => {
  const { link } = await patientWithPlan();
  const phone = await openPhone();
  await openPlan(phone.context(), link);
  await phone.goto('/plan');
  await phoneIsReady(phone);
  await phone.context().setOffline(true);
  await phone.goto('/plan/session#log=all');
  await tellAll(phone, '8');
  await expect(phone.getByRole('heading', { name: 'Stop for today' })).toBeVisible();
  await phone.getByRole('link', { name: 'Get help' }).click();
  await expect(phone.getByRole('link', { name: /112/ })).toBeVisible();
});

test('two tabs that were told something without a network send each of it once', async ({ openPhone }) => {
  const { link, stored } = await patientWithPlan();
  const first = await openPhone();
  await openPlan(first.context(), link);
  await first.goto('/plan');
  await phoneIsReady(first);
  const second = await first.context().newPage();
  await first.context().setOffline(true);
  for (const [tab, pain] of [[first, '1'], [second, '2']] as const) {
    await tab.goto('/plan/session#log=all');
    await tellAll(tab, pain);
    await expect(tab.getByText(/^Saved on this phone/).first()).toBeVisible();
  }
  await first.context().setOffline(false);
  await Promise.all([first.goto('/plan'), second.goto('/plan')]);
  await expect.poll(stored).toBe(2);
  await second.goto('/plan/session#queue');
  await expect(second.getByText(/^Saved on this phone/)).toHaveCount(0);
  expect(await stored()).toBe(2);
});
