import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

test('an owner invites a colleague, who joins once, works, and is shut out on the next click', async ({ page, context, openBrowser }) => {
  const clinic = await openClinic();
  const { name } = await clinic.addPatientWithPlan();
  const email = `new.${clinic.mark}@clinic.example`;
  const password = `steady walks after lunch ${clinic.mark}`;
  await query(`delete from throttles where key like 'invitation-address:%'`);
  await signIn(context, clinic.owner);
  await page.goto('/settings/team');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Assistant' });
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('textbox', { name: `The link for ${email}` }).inputValue();

  const colleague = await (await openBrowser()).newPage();
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { name: `Join ${clinic.name}` })).toBeVisible();
  await colleague.getByLabel('Your name').fill('Robin Finch');
  await colleague.getByLabel('Password', { exact: true }).fill(password);
  await colleague.getByRole('button', { name: 'Join and sign in' }).click();
  await expect(colleague.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await colleague.goto('/patients');
  await colleague.getByRole('link', { name }).click();
  await expect(colleague.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(colleague.getByRole('link', { name: 'Edit program' })).toBeHidden();

  const second = await (await openBrowser()).newPage();
  await second.goto(link);
  await expect(second.getByRole('heading', { name: 'This invitation is closed' })).toBeVisible();

  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: 'Robin Finch' });
  await row.getByRole('button', { name: 'Shut out' }).click();
  await page.getByRole('button', { name: 'Yes, shut out' }).click();
  await expect(row.getByRole('button', { name: 'Let in again' })).toBeVisible();
  await colleague.reload();
  await expect(colleague.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});
