import type { Page } from '@playwright/test';
import { expectSaved } from '../fixtures/builder';
import { openClinic } from '../fixtures/clinic';
import { signIn } from '../fixtures/identity';
import { draftOf } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

async function changeDose(page: Page, exercise: string, shorthand: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Dose of ${exercise}`) }).click();
  const dose = page.getByRole('textbox', { name: `Dose of ${exercise} in shorthand` });
  await dose.fill(shorthand);
  await dose.press('Enter');
}

test('two people change one draft: what only one changed is kept, what both changed is asked, nothing is lost', async ({ page, context, openBrowser }) => {
  const clinic = await openClinic();
  const { patientId } = await clinic.addPatient();
  const programId = await clinic.addProgram(patientId, { draft: await draftOf('Low back', ['pelvic-tilt', 'glute-bridge']) });
  const address = `/programs/${programId}/edit`;
  await signIn(context, clinic.therapist);
  const other = await openBrowser();
  await signIn(other, clinic.owner);
  const theirs = await other.newPage();
  await page.goto(address);
  await theirs.goto(address);

  await changeDose(theirs, 'Pelvic tilt', '3x7');
  await changeDose(theirs, 'Bridge', '4x4');
  await expectSaved(theirs);

  await page.getByRole('button', { name: 'Remove Pelvic tilt' }).click();
  await page.keyboard.press('Control+z');
  await changeDose(page, 'Bridge', '2x6');
  const dialog = page.getByRole('dialog', { name: `${clinic.owner.name} also changed this draft` });
  await expect(dialog.getByRole('group', { name: 'Bridge' })).toContainText('2 sets of 6');
  await expect(dialog.getByRole('group', { name: 'Bridge' })).toContainText('4 sets of 4');
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await expect(dialog).toBeHidden();
  await expectSaved(page);

  await theirs.reload();
  await expect(theirs.getByRole('button', { name: /^Dose of Bridge: 2 sets of 6/ })).toBeVisible();
  await expect(theirs.getByRole('button', { name: /^Dose of Pelvic tilt: 3 sets of 7/ })).toBeVisible();
});
