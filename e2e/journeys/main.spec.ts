import type { Page } from '@playwright/test';
import { readPdf } from '../../components/handout/read-pdf.test-support';
import { openClinic, password, type Member } from '../fixtures/clinic';
import { expectSaved, prescribe } from '../fixtures/builder';
import { expect, test } from '../fixtures/test';

const doses = [
  ['Pelvic tilt', '2x10 h5'],
  ['Single knee to chest', '3x30s es'],
  ['Bridge', '3x10-12 r30'],
  ['Cat and cow', '10'],
  ['Child’s pose', '2x5br'],
] as const;

async function signInByForm(page: Page, member: Member): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(member.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
}

/** The patient's account of a session after which it hurts more, and further down. */
async function tellThatPainMovedDown(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'I did all of it' }).click();
  await phone.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: '6', exact: true }).check();
  await phone.getByRole('radiogroup', { name: 'How far down does it go?' }).getByRole('radio', { name: 'Below the knee', exact: true }).check();
  await phone.getByRole('radiogroup', { name: 'And before you began?' }).getByRole('radio', { name: '3', exact: true }).check();
  await phone.getByRole('radiogroup', { name: 'How far down did it go then?' }).getByRole('radio', { name: 'Back', exact: true }).check();
  await phone.getByRole('button', { name: 'Save' }).click();
}

test('from a new patient to a revised program: prescribe, print, share, follow, review, revise', async ({ page, openPhone }) => {
  test.slow();
  const clinic = await openClinic();
  const name = `Iris ${clinic.mark}`;
  await signInByForm(page, clinic.therapist);

  await test.step('a new patient', async () => {
    await page.getByRole('link', { name: 'Patients' }).click();
    await page.getByRole('link', { name: 'Add patient' }).click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Day', { exact: true }).fill('31');
    await page.getByLabel('Month', { exact: true }).fill('12');
    await page.getByLabel('Year', { exact: true }).fill('1958');
    await page.getByRole('button', { name: 'Add patient' }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  });

  await test.step('five exercises with doses in shorthand, put in another order', async () => {
    await page.getByRole('button', { name: 'New program' }).click();
    await prescribe(page, doses);
    await expect(page.getByRole('button', { name: /^Dose of Bridge: 3 sets of 10 to 12, rest 30 seconds/ })).toBeVisible();
    await page.getByRole('button', { name: 'Move Bridge up' }).click();
    await page.getByRole('button', { name: 'Move Bridge up' }).click();
    await expectSaved(page);
  });

  await test.step('issued as version 1', async () => {
    await page.getByRole('button', { name: 'Review and issue' }).click();
    const dialog = page.getByRole('dialog', { name: 'Issue version 1' });
    await expect(dialog.getByRole('listitem')).toContainText(['Bridge', 'Pelvic tilt', 'Single knee to chest', 'Cat and cow', 'Child’s pose']);
    await dialog.getByRole('button', { name: 'Issue version 1' }).click();
    await expect(page.getByText(/· Version 1, from/)).toBeVisible();
  });

  const link = await test.step('a link to hand over', async () => {
    await page.getByRole('button', { name: 'Make the link' }).click();
    await page.getByRole('button', { name: 'Show QR code' }).click();
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    return page.getByRole('definition').filter({ hasText: '/p/' }).innerText();
  });

  await test.step('the handout reads back with its QR code', async () => {
    const sheet = page.getByRole('link', { name: 'Print sheet of version 1 (PDF, new tab)' });
    const answer = await page.request.get((await sheet.getAttribute('href')) ?? '');
    const { pages, qr } = await readPdf(await answer.body());
    const text = pages.map((one) => one.text).join(' ');
    for (const words of [name, clinic.name, 'Version 1', ...doses.map(([exercise]) => exercise), '3 sets of 10 to 12']) expect(text).toContain(words);
    expect(qr).toBe(`${link}?v=1`);
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const [index, one] of pages.entries()) expect(one.text).toContain(`Page ${index + 1} of ${pages.length}`);
  });

  const phone = await openPhone();
  await test.step('the patient opens the link on a phone and tells of pain that moved down', async () => {
    await phone.goto(link);
    await expect(phone).toHaveURL('/plan');
    await expect(phone.getByText('5 exercises, once.')).toBeVisible();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await tellThatPainMovedDown(phone);
    await expect(phone.getByRole('heading', { name: 'Stop and call the clinic' })).toBeVisible();
    await expect(phone.getByText(/^Sent/).first()).toBeVisible();
  });

  await test.step('Today says why, in words; it is resolved with a note', async () => {
    await page.goto('/');
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
    await expect(row).toContainText('Pain now reaches below the knee; it was in the back before the session.');
    await row.getByRole('button', { name: `Resolve ${name}` }).click();
    await page.getByLabel(`What was done about ${name}?`).fill('Called, bridge taken out.');
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'No one needs a look right now' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: `${name}, by ${clinic.therapist.name}` })).toBeVisible();
  });

  await test.step('the program is revised', async () => {
    await page.goto('/patients');
    await page.getByRole('link', { name }).click();
    await expect(page.getByText('Resolved: Pain moved further away. Called, bridge taken out.')).toBeVisible();
    await page.getByRole('link', { name: 'Edit program' }).click();
    await page.getByRole('button', { name: 'Remove Bridge' }).click();
    await page.getByRole('button', { name: /^Dose of Pelvic tilt/ }).click();
    await page.getByRole('textbox', { name: 'Dose of Pelvic tilt in shorthand' }).fill('1x8 h5');
    await page.getByRole('textbox', { name: 'Dose of Pelvic tilt in shorthand' }).press('Enter');
    await expectSaved(page);
    await page.getByRole('button', { name: 'Review and issue' }).click();
    const dialog = page.getByRole('dialog', { name: 'Issue version 2' });
    await expect(dialog.getByRole('list', { name: 'What changes' })).toContainText('Bridge: taken out.');
    await dialog.getByLabel('Why, in one line').fill('Pain moved down after bridging');
    await dialog.getByRole('button', { name: 'Issue version 2' }).click();
    await expect(page.getByText(/· Version 2, from/)).toBeVisible();
  });

  await test.step('the patient sees what changed, and the old sheet says that it is old', async () => {
    await phone.goto('/plan');
    await expect(phone.getByText('4 exercises, once.')).toBeVisible();
    await phone.getByRole('link', { name: /^Changed/ }).click();
    await expect(phone.getByText('Bridge: taken out.')).toBeVisible();
    await expect(phone.getByText(/Pelvic tilt: now/)).toContainText('8');
    await expect(phone.getByText('Pain moved down after bridging')).toBeVisible();
    await phone.getByRole('button', { name: 'I have read it' }).click();
    await phone.goto('/plan');
    await expect(phone.getByRole('link', { name: /^Changed/ })).toBeHidden();
    await phone.goto(`${link}?v=1`);
    await expect(phone.getByText('Your paper sheet is version 1. There is a newer one, version 2')).toBeVisible();
  });
});
