import { expectAccessible } from '../fixtures/axe';
import { expectSaved } from '../fixtures/builder';
import { openClinic } from '../fixtures/clinic';
import { signIn } from '../fixtures/identity';
import { draftOf } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

test('a program is kept as a template and starts another patient’s; an earlier version is copied in part', async ({ page, context }) => {
  const clinic = await openClinic();
  const { patientId } = await clinic.addPatient();
  const programId = await clinic.addProgram(patientId, { draft: await draftOf('Low back', ['pelvic-tilt', 'glute-bridge']) });
  const other = await clinic.addPatient({ name: `Iris ${clinic.mark}` });
  const issued = await clinic.addPatientWithPlan({ items: [{ slug: 'superman' }, { slug: 'childs-pose' }] }, { name: `Quill ${clinic.mark}` });
  await signIn(context, clinic.therapist);

  await test.step('kept under a name of its own', async () => {
    await page.goto(`/programs/${programId}/edit`);
    await page.getByRole('button', { name: 'From a template' }).click();
    await page.getByRole('button', { name: 'Keep this program as a template' }).click();
    const dialog = page.getByRole('dialog', { name: 'Keep as a template' });
    await dialog.getByLabel('Name', { exact: true }).fill(`First weeks ${clinic.mark}`);
    await dialog.getByLabel('Why it is put together so').fill('Gentle at first');
    await expectAccessible(page, 'keep as a template');
    await dialog.getByRole('button', { name: 'Keep template' }).click();
    await expect(page.getByText(`First weeks ${clinic.mark} kept as a template`)).toBeVisible();
  });

  await test.step('starts another patient’s program', async () => {
    await page.goto(`/patients/${other.patientId}`);
    await page.getByRole('link', { name: 'From a template' }).click();
    await expect(page.getByRole('article', { name: `First weeks ${clinic.mark}` })).toContainText('Gentle at first');
    await expectAccessible(page, 'templates');
    await page.getByRole('button', { name: `Use for ${other.name}: First weeks ${clinic.mark}` }).click();
    await expect(page.getByRole('button', { name: /^Dose of Bridge/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Dose of Pelvic tilt/ })).toBeVisible();
  });

  await test.step('one exercise of somebody else’s version, taken back by undo and done again', async () => {
    await page.getByRole('button', { name: 'From a template' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bring in exercises' });
    await dialog.getByRole('button', { name: 'Another program' }).click();
    await dialog.getByRole('searchbox', { name: 'Patient' }).fill(issued.name);
    await dialog.getByRole('button', { name: issued.name }).click();
    await dialog.getByRole('button', { name: /version 1/ }).click();
    await dialog.getByRole('checkbox', { name: 'Superman' }).uncheck();
    await dialog.getByRole('button', { name: 'Take 1 exercise' }).click();
    await expect(page.getByRole('button', { name: /^Dose of Child’s pose/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Dose of Superman/ })).toBeHidden();
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect(page.getByRole('button', { name: /^Dose of Child’s pose/ })).toBeHidden();
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await expectSaved(page);
  });

  await test.step('put away and brought back', async () => {
    await page.goto('/library/templates');
    await page.getByRole('button', { name: `Put away: First weeks ${clinic.mark}` }).click();
    await expect(page.getByRole('article', { name: `First weeks ${clinic.mark}` })).toBeHidden();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('article', { name: `First weeks ${clinic.mark}` })).toBeVisible();
  });
});

test('the palette goes to a patient, adds an exercise and runs a command; single keys work only when asked for', async ({ page, context }) => {
  const clinic = await openClinic();
  const { patientId, name } = await clinic.addPatient();
  const programId = await clinic.addProgram(patientId, { draft: await draftOf('Low back', ['pelvic-tilt']) });
  await signIn(context, clinic.therapist);
  await page.goto('/library');
  await page.waitForLoadState('networkidle');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette).toBeVisible();
  await expectAccessible(page, 'command palette');
  await page.keyboard.type(name.slice(0, 14));
  await expect(palette.getByRole('menuitem', { name })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/patients/${patientId}`);

  await page.goto(`/programs/${programId}/edit`);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('brigde');
  await expect(palette.getByRole('menuitem', { name: 'Add Bridge' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Dose of Bridge in shorthand' })).toBeFocused();

  await page.goto('/settings/account');
  await page.getByRole('checkbox', { name: 'Shortcuts of a single character' }).check();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goto('/library');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog')).toBeHidden();
});
