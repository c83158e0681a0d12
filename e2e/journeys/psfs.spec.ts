import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { openPlan, signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

const question = 'Your therapist asks: how well can you do things?';

async function score(phone: Page, activity: string, value: number): Promise<void> {
  await expect(phone.getByRole('heading', { name: 'How well can you do this now?', level: 1 })).toBeVisible();
  await expect(phone.getByText(activity, { exact: true })).toBeVisible();
  await phone.getByRole('radio', { name: String(value), exact: true }).check();
  await phone.getByRole('button', { name: 'Next' }).click();
}

async function ask(page: Page, patientId: string): Promise<void> {
  await page.goto(`/patients/${patientId}`);
  await page.getByRole('button', { name: 'Ask by the plan link' }).click();
  await expect(page.getByText('Asked', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Asked on .*; no answer yet\.$/)).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test(`what the patient can do: asked for, answered on the plan and scored again, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({ page, context, openPhone }) => {
    test.slow();
    const clinic = await openClinic();
    const { patientId, link } = await clinic.addPatientWithPlan();
    const phone = await openPhone({ javaScriptEnabled });
    await openPlan(phone.context(), link);
    await signIn(context, clinic.therapist);
    const card = page.getByRole('region', { name: 'What the patient can do (PSFS)' });

    await test.step('the question can be taken back before it is answered', async () => {
      await ask(page, patientId);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Question taken back')).toBeVisible();
      await expect(page.getByText(/no answer yet/)).toBeHidden();
      await phone.goto('/plan');
      await expect(phone.getByRole('link', { name: question })).toBeHidden();
      await ask(page, patientId);
    });

    await test.step('the patient names two things and scores each, one question a page', async () => {
      await phone.goto('/plan');
      await phone.getByRole('link', { name: question }).click();
      await phone.getByRole('textbox', { name: 'What is hard for you now?' }).fill('Climb the stairs');
      if (javaScriptEnabled) await expectAccessible(phone, 'naming');
      await phone.getByRole('button', { name: 'Next' }).click();
      if (javaScriptEnabled) await expectAccessible(phone, 'scoring');
      await score(phone, 'Climb the stairs', 3);
      await phone.getByRole('textbox', { name: 'What else is hard for you now?' }).fill('Put on shoes');
      await phone.getByRole('button', { name: 'Next' }).click();
      await score(phone, 'Put on shoes', 5);
      await phone.getByRole('link', { name: 'That is all' }).click();
      await expect(phone.getByRole('listitem').filter({ hasText: 'Put on shoes' })).toContainText('5 of 10');
      await phone.getByRole('link', { name: 'Change: Put on shoes' }).click();
      await score(phone, 'Put on shoes', 4);
      await phone.goto('/plan/function/check');
      if (javaScriptEnabled) await expectAccessible(phone, 'check');
      await phone.getByRole('button', { name: 'Send' }).click();
      await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeVisible();
      await expect(phone.getByText('No one watches it day and night.')).toBeVisible();
    });

    await test.step('the therapist reads the mean and asks again', async () => {
      await page.goto(`/patients/${patientId}`);
      await expect(card.getByText(/^Mean 3\.5 of 10 over 2 activities on/)).toBeVisible();
      await ask(page, patientId);
    });

    await test.step('the same two things come back, and only those', async () => {
      await phone.goto('/plan');
      await phone.getByRole('link', { name: question }).click();
      await score(phone, 'Climb the stairs', 6);
      await score(phone, 'Put on shoes', 6);
      await phone.getByRole('button', { name: 'Send' }).click();
      await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeVisible();
      await phone.goto('/plan');
      await expect(phone.getByRole('link', { name: question })).toBeHidden();
    });

    await test.step('the change is weighed in words and drawn with its three lines; the figures stand in a table', async () => {
      await page.goto(`/patients/${patientId}`);
      const sentence = 'The mean rose from 3.5 to 6.0: 2.5 points better over 2 activities, a medium change (2.3 or more).';
      await expect(card.getByText(sentence, { exact: true })).toBeVisible();
      const chart = card.getByRole('img', { name: sentence });
      for (const line of ['+1.3 small', '+2.3 medium', '+2.7 large']) await expect(chart.getByText(line)).toBeVisible();
      await expect(card.getByRole('row', { name: /Climb the stairs/ }).getByRole('cell')).toHaveText(['3', '6']);
      await expect(card.getByRole('row', { name: /Mean/ }).getByRole('cell')).toHaveText(['3.5', '6.0']);
      await expect(card.getByRole('columnheader', { name: /By the plan link/ })).toHaveCount(2);
      await expectAccessible(page, 'patient with two measures');
    });

    expect(await query(`select jsonb_array_length(scores) as scores, link_id is not null as by_link from outcome_measures where patient_id = $1`, [patientId])).toEqual([{ scores: 2, by_link: true }, { scores: 2, by_link: true }]);
  });
}
