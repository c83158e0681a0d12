import AxeBuilder from '@axe-core/playwright';
import { openClinic } from '../fixtures/clinic';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

test('a sheet to read in the browser, and those of two patients printed in one go', async ({ page, context }) => {
  const clinic = await openClinic();
  const first = await clinic.addPatientWithPlan({ items: [{ slug: 'glute-bridge' }] }, { name: `Rosa ${clinic.mark}` });
  const second = await clinic.addPatientWithPlan({ items: [{ slug: 'knee-to-chest' }] }, { name: `Ada ${clinic.mark}` });
  await signIn(context, clinic.therapist);

  await page.goto(`/programs/${first.programId}/versions/1/handout.html`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(first.name);
  await expect(page.getByRole('table')).not.toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto('/patients');
  for (const { name } of [first, second]) await page.getByRole('checkbox', { name: `Choose ${name}` }).and(page.locator(':visible')).check();
  await page.getByRole('button', { name: 'Print sheets' }).click();
  await expect(page.getByRole('button', { name: 'Make the sheets' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Make the sheets' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'All 2 sheets are made.' })).toBeVisible();
  const href = await page.getByRole('link', { name: 'Open 2 sheets as one PDF' }).getAttribute('href');
  const file = await page.request.get(href ?? '');
  expect(file.headers()['content-type']).toBe('application/pdf');
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
});
