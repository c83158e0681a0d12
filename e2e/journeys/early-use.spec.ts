import type { Page } from '@playwright/test';
import { openClinic, password } from '../fixtures/clinic';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

/** A slow connection: the page stands there, its scripts are on their way until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('what is typed and sent before the scripts have come is sent once they have', async ({ page }) => {
  const clinic = await openClinic();
  const letGo = await holdScripts(page);
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel('E-mail').fill(clinic.owner.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('E-mail')).toHaveValue(clinic.owner.email);
  letGo();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a form keeps what was typed early, and a button pressed early does its work once', async ({ page, context }) => {
  const clinic = await openClinic();
  const { patientId } = await clinic.addPatientWithPlan();
  await signIn(context, clinic.therapist);
  const letGo = await holdScripts(page);

  await page.goto('/patients/new', { waitUntil: 'commit' });
  await page.getByLabel('Name', { exact: true }).fill('Early Bird');
  await page.getByLabel('Paper only').check();
  letGo();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Early Bird');
  await expect(page.getByLabel('Paper only')).toBeChecked();
  await page.getByRole('button', { name: 'Add patient' }).click();
  await expect(page.getByRole('heading', { name: 'Early Bird' })).toBeVisible();

  await page.unroute('**/_next/static/chunks/*.js');
  const letGoAgain = await holdScripts(page);
  await page.goto(`/patients/${patientId}`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Ask by the plan link' }).dblclick();
  letGoAgain();
  await expect(page.getByText(/^Asked on .*; no answer yet\.$/)).toBeVisible();
});
