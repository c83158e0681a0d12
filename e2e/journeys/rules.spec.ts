import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import { daysFromToday, openClinic, type PlanLink } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { openPlan, signIn } from '../fixtures/identity';
import { tellSession } from '../fixtures/session';
import { expect, test } from '../fixtures/test';

/** A session told on the phone, pain in the back before and after. */
async function tell(phone: Page, link: PlanLink, before: string, after: string): Promise<void> {
  await openPlan(phone.context(), link);
  await phone.goto('/plan');
  await phone.getByRole('button', { name: /^I did all of it/ }).click();
  await phone.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: after, exact: true }).check();
  await phone.getByRole('radiogroup', { name: 'How far down does it go?' }).getByRole('radio', { name: 'Back', exact: true }).check();
  await phone.getByRole('radiogroup', { name: 'And before you began?' }).getByRole('radio', { name: before, exact: true }).check();
  await phone.getByRole('radiogroup', { name: 'How far down did it go then?' }).getByRole('radio', { name: 'Back', exact: true }).check();
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByText(/^Sent/).first()).toBeVisible();
}

const alerts = (patientId: string) => query<{ rule: string; status: string }>(`select rule, status from alerts where patient_id = $1 and rule = 'sharp-rise' order by opened_at`, [patientId]);

test('a threshold is tried on the last 30 days, saved, taken back and saved; the next log follows it', async ({ page, context, openPhone }) => {
  test.slow();
  const clinic = await openClinic();
  const { clinicId } = clinic;
  const [ana, ben] = [await clinic.addPatientWithPlan({ from: daysFromToday(-20) }, { name: `Ana ${clinic.mark}` }), await clinic.addPatientWithPlan({ from: daysFromToday(-20) }, { name: `Ben ${clinic.mark}` })];
  for (let ago = 19; ago > 0; ago -= 1) {
    await tellSession({ ...ana, clinicId }, { day: daysFromToday(-ago), before: 3, after: ago === 5 || ago === 3 ? 5 : 3 });
    await tellSession({ ...ben, clinicId }, { day: daysFromToday(-ago), before: 3, after: 3 });
  }
  await signIn(context, clinic.owner);
  await page.goto('/settings/rules');
  const field = page.getByRole('textbox', { name: 'Rise in one session' });
  const look = page.getByRole('button', { name: 'See what it would have done' });

  await test.step('nothing is saved before it was looked at; a number out of bounds is refused', async () => {
    await expect(look).toBeDisabled();
    await field.fill('0');
    await look.click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page, 'a wrong number');
  });

  await test.step('what three points instead of two would have done, and for whom', async () => {
    await field.fill('3');
    await field.press('Enter');
    await expect(page.getByRole('heading', { name: 'The last 30 days with these numbers' })).toBeVisible();
    await expect(page.getByRole('row', { name: /Pain rose sharply/ })).toContainText(ana.name);
    await expect(page.getByRole('row', { name: /Pain rose sharply/ }).getByRole('cell')).toHaveText(['Pain rose sharply', '2', '0']);
    await expect(page.getByText(/It would have been otherwise for 1 patient of 2\.$/)).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(ben.name) })).toHaveCount(0);
    await expectAccessible(page, 'what it would have done');
    expect(await query('select rules from clinics where id = $1', [clinicId])).toEqual([{ rules: {} }]);
  });

  await test.step('saved, taken back by Undo, saved again', async () => {
    const save = page.getByRole('button', { name: 'Save these values' });
    await save.click();
    await expect(page.getByText('Rules saved')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Rules set back')).toBeVisible();
    await expect(field).toHaveValue('2');
    await field.fill('3');
    await look.click();
    await save.click();
    await expect(page.getByText('In force: 3 points, set by the clinic. Default: 2 points.')).toBeVisible();
  });

  await test.step('a rise of two is none any more, a rise of three is one', async () => {
    const [one, other] = [await openPhone(), await openPhone()];
    await tell(one, ana.link, '2', '4');
    await tell(other, ben.link, '2', '5');
    expect(await alerts(ana.patientId)).toEqual([]);
    expect(await alerts(ben.patientId)).toEqual([{ rule: 'sharp-rise', status: 'open' }]);
    await page.goto('/?scope=clinic');
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: ben.name }) });
    await expect(row).toContainText('Pain rose from 2 to 5 in the session.');
    await expectAccessible(page, 'Today');
  });

  await test.step('a program has its own number', async () => {
    await page.goto(`/programs/${ben.programId}/rules`);
    await expect(page.getByText('In force: 3 points, set by the clinic. Default: 2 points.')).toBeVisible();
    await field.fill('4');
    await look.click();
    await page.getByRole('button', { name: 'Save these values' }).click();
    await expect(page.getByText('In force: 4 points, set for this program. Default: 2 points.')).toBeVisible();
    await expectAccessible(page, 'rules of a program');
  });
});

test('an alert is acknowledged, snoozed, resolved with a note, each with its way back', async ({ page, context }) => {
  const clinic = await openClinic();
  const patient = await clinic.addPatientWithPlan();
  await tellSession({ ...patient, clinicId: clinic.clinicId }, { day: daysFromToday(0), before: 2, after: 5 });
  await signIn(context, clinic.therapist);
  await page.goto(`/patients/${patient.patientId}`);
  const card = page.getByRole('article', { name: 'Alert: Pain rose sharply' });
  const undo = page.getByRole('button', { name: 'Undo' });

  await test.step('the rule by name, the sentence, the figures, and that nobody watches', async () => {
    await expect(card).toContainText('Pain rose from 2 to 5 in the session.');
    await expect(card).toContainText('Sharp rise: 2 before, 5 after (2 or more)');
    await expect(page.getByText('Nobody watches alerts around the clock, and patients are told so.')).toBeVisible();
    await expectAccessible(page, 'patient with an alert');
  });

  await test.step('acknowledged, by keys, and taken back', async () => {
    await card.getByRole('button', { name: 'Acknowledge' }).focus();
    await page.keyboard.press('Enter');
    await expect(card).toContainText(`${clinic.therapist.name} is on it`);
    await undo.click();
    await expect(card.getByRole('button', { name: 'Acknowledge' })).toBeVisible();
  });

  await test.step('snoozed until a day of one’s own, and taken back', async () => {
    await card.getByRole('button', { name: 'Snooze Pain rose sharply' }).click();
    const days = page.getByRole('dialog', { name: 'Snooze Pain rose sharply' });
    await expectAccessible(page, 'days to snooze');
    await days.getByLabel('Another day').fill(daysFromToday(40));
    await days.getByRole('button', { name: 'Snooze' }).click();
    await expect(days.getByRole('alert')).toHaveText('Choose a day within the next four weeks.');
    await days.getByRole('button', { name: /^Tomorrow/ }).click();
    await expect(card).toContainText(/Snoozed until/);
    await page.goto('/');
    await expect(page.getByRole('listitem').filter({ hasText: 'Pain rose' })).toBeHidden();
    await expect(page.getByText('Snoozed').first()).toBeVisible();
    await page.goto(`/patients/${patient.patientId}`);
    await card.getByRole('button', { name: 'Back into the queue' }).click();
    await expect(card.getByRole('button', { name: 'Snooze Pain rose sharply' })).toBeVisible();
    await undo.click();
    await expect(card).toContainText(/Snoozed until/);
    await card.getByRole('button', { name: 'Back into the queue' }).click();
  });

  await test.step('resolved only with a note; opened again by Undo; resolved, and the note stays', async () => {
    await card.getByRole('button', { name: 'Resolve with a note' }).click();
    const note = card.getByLabel(`What was done about ${patient.name}?`);
    await expect(note).toBeFocused();
    await card.getByRole('button', { name: 'Resolve', exact: true }).click();
    await expect(card.getByText('Say in a few words what was done.')).toBeVisible();
    await note.fill('Called; bridges halved.');
    await note.press('Control+Enter');
    await expect(card).toBeHidden();
    await undo.click();
    await expect(card).toBeVisible();
    await card.getByRole('button', { name: 'Resolve with a note' }).click();
    await note.fill('Called; bridges halved.');
    await card.getByRole('button', { name: 'Resolve', exact: true }).click();
    await expect(card).toBeHidden();
    await page.getByText('Resolved in the last 14 days').click();
    await expect(page.getByText(/“Called; bridges halved\.”/)).toBeVisible();
    await expectAccessible(page, 'patient with a resolved alert');
    expect(await alerts(patient.patientId)).toEqual([{ rule: 'sharp-rise', status: 'resolved' }]);
  });

  await test.step('the same thing is not raised a second time by the same log', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: patient.name, level: 1 })).toBeVisible();
    await expect(card).toBeHidden();
    expect(await alerts(patient.patientId)).toHaveLength(1);
  });
});
