import { readPdf } from '../../components/handout/read-pdf.test-support';
import { expectAccessible } from '../fixtures/axe';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

test('a filtered, sorted list is kept under a name, found again, renamed, deleted and brought back', async ({ page, context }) => {
  const clinic = await openClinic();
  await clinic.addPatientWithPlan({}, { name: `Ana ${clinic.mark}` });
  await clinic.addPatient({ name: `Ben ${clinic.mark}`, birth_date: '1990-01-01' });
  await clinic.addPatient({ name: `Cora ${clinic.mark}`, therapist_id: null });
  await signIn(context, clinic.therapist);
  await page.goto('/patients');
  const views = page.getByRole('navigation', { name: 'Views' });
  const names = page.getByRole('table').getByRole('rowheader');

  await test.step('filters and order live in the address', async () => {
    await expect(names).toHaveCount(3);
    await page.getByRole('combobox', { name: 'Therapist' }).selectOption({ label: clinic.therapist.name });
    await expect(names).toHaveCount(2);
    await page.getByRole('combobox', { name: 'Program' }).selectOption({ label: 'No program' });
    await expect(names).toHaveText([/^Ben /]);
    await page.getByRole('button', { name: /^Remove the filter Program/ }).click();
    await expect(names).toHaveCount(2);
    await page.getByRole('link', { name: 'Age' }).click();
    await expect(names).toHaveText([/^Ben /, /^Ana /]);
    await expect(page).toHaveURL(/therapist=.*sort=age|sort=age.*therapist=/);
  });

  await test.step('kept under a name, with how many it holds', async () => {
    await page.getByRole('button', { name: 'Save this view' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this view' });
    await expectAccessible(page, 'naming a view');
    await dialog.getByLabel('Name').fill('My own');
    await page.keyboard.press('Enter');
    await expect(page.getByText('“My own” is saved as a view')).toBeVisible();
    await expect(views.getByRole('link', { name: 'My own 2' })).toHaveAttribute('aria-current', 'page');
    await expectAccessible(page, 'list with a view of its own');
  });

  await test.step('found again from anywhere, as it was', async () => {
    await page.goto('/patients?view=archived');
    await views.getByRole('link', { name: 'My own 2' }).click();
    await expect(names).toHaveText([/^Ben /, /^Ana /]);
    await expect(page.getByRole('button', { name: /^Remove the filter Therapist/ })).toBeVisible();
  });

  await test.step('one name for one view', async () => {
    await page.goto('/patients?sort=name');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('My own');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('You have a view of this name already')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('renamed, deleted, brought back by Undo, deleted', async () => {
    await views.getByRole('link', { name: 'My own 2' }).click();
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('dialog', { name: 'Rename “My own”' }).getByLabel('Name').fill('Mine by age');
    await page.keyboard.press('Enter');
    await expect(views.getByRole('link', { name: 'Mine by age 2' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(views.getByRole('link', { name: /^Mine by age/ })).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('The view “Mine by age” is back')).toBeVisible();
    await expect(views.getByRole('link', { name: 'Mine by age 2' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByText('The view “Mine by age” is deleted')).toBeVisible();
    await expect(views.getByRole('link', { name: /^Mine by age/ })).toBeHidden();
  });

  expect(await query('select count(*)::int as n from saved_views where clinic_id = $1', [clinic.clinicId])).toEqual([{ n: 0 }]);
});

test('several patients are given to one therapist and back, and their sheets printed in one file', async ({ page, context }) => {
  test.slow();
  const clinic = await openClinic();
  const [ana, ben] = [await clinic.addPatientWithPlan({}, { name: `Ana ${clinic.mark}` }), await clinic.addPatientWithPlan({}, { name: `Ben ${clinic.mark}`, therapist_id: null })];
  const cora = await clinic.addPatient({ name: `Cora ${clinic.mark}` });
  const therapists = async () => (await query<{ name: string; therapist: string | null }>('select p.name, m.name as therapist from patients p left join memberships m on m.clinic_id = p.clinic_id and m.id = p.therapist_id where p.clinic_id = $1 order by p.name', [clinic.clinicId])).map(({ therapist }) => therapist);
  await signIn(context, clinic.owner);
  await page.goto('/patients?sort=name');

  await test.step('given to the owner, and taken back', async () => {
    for (const { name } of [ana, ben]) await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
    await expect(page.getByText('2 patients chosen')).toBeVisible();
    await page.getByRole('combobox', { name: 'Give to' }).selectOption({ label: clinic.owner.name });
    await expectAccessible(page, 'two patients chosen');
    await page.getByRole('button', { name: 'Assign' }).click();
    await expect(page.getByText(`2 patients given to ${clinic.owner.name}`)).toBeVisible();
    expect(await therapists()).toEqual([clinic.owner.name, clinic.owner.name, clinic.therapist.name]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('2 patients are back with whom they were')).toBeVisible();
    expect(await therapists()).toEqual([clinic.therapist.name, null, clinic.therapist.name]);
  });

  await test.step('all of the page at once, by keys', async () => {
    const all = page.getByRole('checkbox', { name: 'Choose all 3 patients on this page' });
    await all.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('3 patients chosen')).toBeVisible();
    await page.getByRole('button', { name: 'Print sheets' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Print sheets', level: 1 })).toBeVisible();
  });

  await test.step('made one by one, opened as one file; who has nothing to print is named', async () => {
    await expect(page.getByRole('listitem').filter({ hasText: cora.name })).toContainText('Nothing issued yet, so there is nothing to print');
    await page.getByRole('button', { name: 'Make the sheets' }).click();
    await expect(page.getByText('All 2 sheets are made.')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page, 'sheets made');
    const answer = await page.request.get((await page.getByRole('link', { name: 'Open 2 sheets as one PDF' }).getAttribute('href')) ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const text = (await readPdf(await answer.body())).pages.map((one) => one.text).join(' ');
    for (const { name } of [ana, ben]) expect(text).toContain(name);
    expect(text).not.toContain(cora.name);
  });
});
