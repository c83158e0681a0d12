import { expectAccessible } from '../fixtures/axe';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { openPlan, signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

test('an episode is opened, closed with an outcome, opened again; the patient is archived and brought back', async ({ page, context, openPhone }) => {
  const clinic = await openClinic();
  const { patientId, name, link } = await clinic.addPatientWithPlan();
  await signIn(context, clinic.therapist);
  await page.goto(`/patients/${patientId}`);
  const card = page.getByRole('region', { name: 'Episode of care' });
  const undo = page.getByRole('button', { name: 'Undo' });

  await test.step('opened for a complaint', async () => {
    await expect(card).toContainText('No episode yet.');
    await card.getByRole('button', { name: 'Open an episode' }).click();
    await expect(card.getByText('Say in a few words what it is for.')).toBeVisible();
    await card.getByLabel('Complaint').fill('Low back pain since the spring');
    await card.getByLabel('Complaint').press('Enter');
    await expect(card).toContainText('Low back pain since the spring since');
    await expectAccessible(page, 'open episode');
  });

  await test.step('closed with how it ended, by keys; Undo opens it again', async () => {
    await card.getByRole('button', { name: 'Close the episode' }).focus();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('radio', { name: 'Goals met' })).toBeFocused();
    await card.getByRole('button', { name: 'Close it' }).click();
    await expect(card.getByText('Choose how it ended.')).toBeVisible();
    await expectAccessible(page, 'closing an episode');
    await card.getByRole('radio', { name: 'Goals met' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(card.getByRole('radio', { name: 'Better' })).toBeChecked();
    await card.getByLabel(/^In a few words/).fill('Back to gardening.');
    await card.getByRole('button', { name: 'Close it' }).click();
    await expect(card).toContainText('No episode is open.');
    await undo.click();
    await expect(card).toContainText('Low back pain since the spring since');
  });

  await test.step('closed for good, told among the earlier ones, and opened again from there', async () => {
    await card.getByRole('button', { name: 'Close the episode' }).click();
    await card.getByRole('radio', { name: 'Referred on' }).check();
    await card.getByRole('button', { name: 'Close it' }).click();
    await card.getByText('1 earlier episode').click();
    await expect(card).toContainText('Referred on');
    expect(await query('select outcome, closed_on is not null as closed from episodes where patient_id = $1', [patientId])).toEqual([{ outcome: 'referred', closed: true }]);
    await card.getByRole('button', { name: 'Reopen: Low back pain since the spring' }).click();
    await expect(card.getByRole('button', { name: 'Close the episode' })).toBeVisible();
    expect(await query('select outcome, closed_on is not null as closed from episodes where patient_id = $1', [patientId])).toEqual([{ outcome: null, closed: false }]);
  });

  await test.step('archived: out of the list, and the plan link opens no more', async () => {
    const phone = await openPhone();
    await openPlan(phone.context(), link);
    await phone.goto('/plan');
    await expect(phone.getByRole('button', { name: /^I did all of it/ })).toBeVisible();
    await page.goto(`/patients/${patientId}/edit`);
    await page.getByRole('button', { name: 'Archive' }).click();
    await expect(page.getByText(`${name} is archived`)).toBeVisible();
    await expectAccessible(page, 'archived patient');
    await page.goto('/patients');
    await expect(page.getByRole('rowheader', { name: new RegExp(name) })).toHaveCount(0);
    await page.goto('/patients?view=archived');
    await expect(page.getByRole('rowheader', { name: new RegExp(name) })).toBeVisible();
    const closed = await openPhone({ javaScriptEnabled: false });
    await openPlan(closed.context(), link);
    await closed.goto('/plan');
    await expect(closed.getByRole('button', { name: /^I did all of it/ })).toHaveCount(0);
  });

  await test.step('brought back, and the link opens again', async () => {
    await page.goto(`/patients/${patientId}/edit`);
    await page.getByRole('button', { name: 'Bring back' }).click();
    await expect(page.getByText(`${name} is back among the patients`)).toBeVisible();
    const phone = await openPhone({ javaScriptEnabled: false });
    await openPlan(phone.context(), link);
    await phone.goto('/plan');
    await expect(phone.getByRole('button', { name: /^I did all of it/ })).toBeVisible();
  });
});
