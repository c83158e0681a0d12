import type { Page } from '@playwright/test';
import { expectSaved } from '../fixtures/builder';
import { openClinic } from '../fixtures/clinic';
import { signIn } from '../fixtures/identity';
import { draftOf } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

/** Presses a button the way a keyboard does: focus, then Enter. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await button.focus();
  await page.keyboard.press('Enter');
}

async function openDose(page: Page, exercise: string): Promise<void> {
  // A page that is still waking up hears no key yet.
  await expect(async () => {
    await press(page, new RegExp(`^Dose of ${exercise}: `));
    await expect(page.getByRole('textbox', { name: `Dose of ${exercise} in shorthand` })).toBeFocused({ timeout: 2000 });
  }).toPass();
}

test('by keyboard alone: ladder, anchor, teach-back, phases, moves across them, undo and redo of all of it, and a conflict', async ({ page, context, openBrowser }) => {
  const clinic = await openClinic();
  const { patientId } = await clinic.addPatient();
  const programId = await clinic.addProgram(patientId, { draft: await draftOf('Low back', ['pelvic-tilt', 'glute-bridge']) });
  const address = `/programs/${programId}/edit`;
  await signIn(context, clinic.therapist);
  await page.goto(address);

  await openDose(page, 'Bridge');
  await press(page, /^Easier and harder/);
  await press(page, 'Use suggestions');
  await expect(page.getByText(/^Step up after 3 sessions in a row/)).toBeVisible();
  await expect(page.getByText(/^Step down at any time/)).toBeVisible();
  await press(page, /^When and where/);
  await press(page, 'after breakfast, in the kitchen');
  await press(page, 'Demonstrated correctly today');
  await press(page, 'Done');
  await expect(page.getByRole('button', { name: /^Dose of Bridge: / })).toBeFocused();
  await expect(page.getByText(/^after breakfast, in the kitchen · .*harder.* · Shown correctly /)).toBeVisible();

  await page.getByText('Title, schedule, phases and message').focus();
  await page.keyboard.press('Enter');
  await press(page, 'Divide into phases');
  await expect(page.getByRole('textbox', { name: 'Name of phase 1' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Phase 2' })).toBeVisible();

  // Past the last exercise of a phase the next press joins the next phase; focus stays on the exercise.
  const bridge = page.getByRole('button', { name: /^Dose of Bridge: / });
  await bridge.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: 'Bridge, 2 of 2, in Phase 2' })).toBeAttached();
  await expect(bridge).toBeFocused();
  await expectSaved(page);

  // One undo a step: phase, division, teach-back, anchor, ladder; then all of it again.
  const signs = page.getByText(/^after breakfast, in the kitchen · /);
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Phase 2' })).toHaveCount(0);
  await expect(signs).toHaveCount(0);
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('heading', { name: 'Phase 2' })).toBeVisible();
  await expect(signs).toBeVisible();
  await expectSaved(page);

  const other = await openBrowser();
  await signIn(other, clinic.owner);
  const theirs = await other.newPage();
  await theirs.goto(address);
  await openDose(theirs, 'Bridge');
  await press(theirs, /^When and where/);
  await theirs.getByRole('textbox', { name: 'When and where' }).fill('before lunch');
  await press(theirs, 'Done');
  await openDose(theirs, 'Pelvic tilt');
  await press(theirs, /^Note/);
  await theirs.getByRole('textbox', { name: 'Note to the patient' }).fill('Slowly');
  await press(theirs, 'Done');
  await expectSaved(theirs);

  await openDose(page, 'Bridge');
  await press(page, /^When and where/);
  await page.getByRole('textbox', { name: 'When and where' }).fill('at bedtime');
  const dialog = page.getByRole('dialog', { name: `${clinic.owner.name} also changed this draft` });
  const asked = dialog.getByRole('group', { name: 'Bridge' });
  await expect(asked).toContainText('When and where: at bedtime');
  await expect(asked).toContainText('When and where: before lunch');
  await asked.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await press(page, 'Take theirs');
  await expect(dialog).toBeHidden();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByText(/^before lunch · /)).toBeVisible();
  await expect(page.getByText('Note: Slowly')).toBeVisible();
});
