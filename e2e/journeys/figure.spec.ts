import { expectAccessible } from '../fixtures/axe';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

test('an owner changes a figure at the bench, sees its faults, keeps it and makes an exercise of it', async ({ page, context }) => {
  const clinic = await openClinic();
  await signIn(context, clinic.owner);
  await page.goto('/library/bench/cat-cow');
  const checks = page.getByRole('region', { name: 'Checks' });
  await expect(checks.getByRole('status')).toHaveText('Nothing found');
  const save = page.getByRole('button', { name: 'Save as our own' });
  await expect(save).toBeDisabled();

  const lowBack = page.getByRole('spinbutton', { name: 'Low back' });
  await lowBack.fill('150');
  await lowBack.blur();
  await expect(checks.getByRole('status')).toHaveText(/\d+ findings?/);
  await checks.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(checks.getByRole('status')).toHaveText('Nothing found');

  const stage = page.getByRole('group', { name: /^The figure\./ });
  await stage.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('spinbutton', { name: 'Turn', exact: true })).toHaveValue('19');
  await expectAccessible(page, 'bench');

  await page.getByText('Bring data in').click();
  await page.getByLabel('Or paste the data').fill('{"camera":{"yaw":1}}');
  await page.getByRole('button', { name: 'Use this data' }).click();
  await expect(page.getByText('That is not a figure’s data. Nothing was changed.')).toBeVisible();
  await expect(page.getByRole('spinbutton', { name: 'Turn', exact: true })).toHaveValue('19');

  await save.click();
  await expect(page.getByText('Saved as your clinic’s own figure.')).toBeVisible();
  const [figure] = await query<{ id: string; yaw: string }>(`select id, movement->'camera'->>'yaw' as yaw from figures where clinic_id = $1`, [clinic.clinicId]);
  expect(figure?.yaw).toBe('19');
  await page.getByRole('link', { name: 'Make an exercise from this figure' }).click();
  await expect(page).toHaveURL(new RegExp(`/library/new\\?copy=cat-cow&figure=${figure?.id}`));
  await expect(page.locator(`img[src*="/figures/own/${figure?.id}/"]`).first()).toBeVisible();
});

test('the bench is the owner’s: to a therapist it does not exist', async ({ page, context }) => {
  const clinic = await openClinic();
  await signIn(context, clinic.therapist);
  expect((await page.goto('/library/bench'))?.status()).toBe(404);
  expect((await page.goto('/library/bench/cat-cow'))?.status()).toBe(404);
});

test('a movement plays when asked, pauses, and is stepped through by keys', async ({ page, context }) => {
  const clinic = await openClinic();
  await signIn(context, clinic.therapist);
  await page.goto('/library/cat-cow');
  await page.getByText('See it move').click();
  const moment = page.getByRole('slider', { name: 'Moment of the movement' });
  await expect(moment).toHaveValue('0');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(async () => Number(await moment.inputValue())).toBeGreaterThan(0.2);
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await moment.inputValue();
  await page.waitForTimeout(400);
  expect(await moment.inputValue()).toBe(paused);

  const figure = page.getByRole('group', { name: 'Cat and cow' });
  await figure.focus();
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('ArrowLeft');
  await expect(moment).toHaveValue('0');
  await page.keyboard.press('ArrowRight');
  await expect(moment).toHaveValue('0.05');
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('who wishes for less motion sees both positions side by side and can still ask for motion', async ({ page, context }) => {
  const clinic = await openClinic();
  await signIn(context, clinic.therapist);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/library/cat-cow');
  await page.getByText('See it move').click();
  await expect(page.getByRole('group', { name: 'Cat and cow' }).locator('svg').filter({ visible: true })).toHaveCount(2);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(async () => Number(await page.getByRole('slider', { name: 'Moment of the movement' }).inputValue())).toBeGreaterThan(0.2);
});

test('a therapist approves what is on the screen and withdraws it again', async ({ page, context }) => {
  const clinic = await openClinic();
  await signIn(context, clinic.therapist);
  await page.goto('/library/glute-bridge');
  const card = page.getByRole('region', { name: 'Clinical review' });
  await expect(card).toContainText('Not yet clinically reviewed');
  await expect(card.getByRole('button', { name: 'Approve figure and text' })).toBeDisabled();
  await card.getByRole('checkbox').check();
  await card.getByRole('button', { name: 'Approve figure and text' }).click();
  await expect(card).toContainText(`Approved by ${clinic.therapist.name}`);
  await card.getByRole('button', { name: 'Withdraw the approval' }).click();
  await expect(card).toContainText('Not yet clinically reviewed');
});
