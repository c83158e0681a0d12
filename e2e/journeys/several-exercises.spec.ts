import { expectSaved } from '../fixtures/builder';
import { openClinic } from '../fixtures/clinic';
import { signIn } from '../fixtures/identity';
import { draftOf } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

test('several exercises at once: marked as a range, moved under a heading, given one dose, and each step taken back alone', async ({ page, context }) => {
  const clinic = await openClinic();
  const { patientId } = await clinic.addPatient();
  const programId = await clinic.addProgram(patientId, { draft: await draftOf('Low back', ['pelvic-tilt', 'glute-bridge', 'cat-cow', 'superman']) });
  await signIn(context, clinic.therapist);
  await page.goto(`/programs/${programId}/edit`);
  const doses = () => page.getByRole('button', { name: /^Dose of / }).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  await expect.poll(async () => (await doses()).length).toBe(4);
  const before = await doses();

  const bar = page.getByRole('group', { name: 'With the selected exercises' });
  await expect(async () => {
    await page.getByRole('button', { name: 'Select several' }).click();
    await expect(bar).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.getByRole('checkbox', { name: 'Select Bridge' }).click();
  await page.getByRole('checkbox', { name: 'Select Superman', exact: true }).click({ modifiers: ['Shift'] });
  await expect(bar.getByRole('status')).toHaveText('3 selected');

  await bar.getByRole('button', { name: 'Move to…' }).click();
  await page.getByRole('menuitem', { name: 'New section' }).click();
  await expect(page.getByText('Section 1', { exact: true }).first()).toBeVisible();

  await bar.getByRole('button', { name: 'Dose…' }).click();
  const shorthand = page.getByRole('textbox', { name: 'One dose for the selected exercises' });
  await shorthand.fill('2x9 h4 zz');
  await expect(page.getByRole('button', { name: 'Set the dose' })).toBeDisabled();
  await shorthand.fill('2x9 h4');
  await shorthand.press('Enter');
  await expect.poll(async () => (await doses()).filter((one) => one.includes('2 sets of 9')).length).toBe(3);
  expect((await doses())[0]).toBe(before[0]);
  await expectSaved(page);

  // The dose of all three is one step, the move another.
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(doses).toEqual(before);
  await expect(page.getByText('Section 1', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByText('Section 1', { exact: true })).toHaveCount(0);
  await expectSaved(page);
  await page.reload();
  await expect.poll(doses).toEqual(before);
});
