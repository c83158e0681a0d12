import type { Locator, Page } from '@playwright/test';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { expect, test } from '../fixtures/test';

const rowOf = (page: Page, exercise: string): Locator => page.getByRole('listitem').filter({ hasText: exercise });

test('a patient without scripts opens the link, tells how it went, and puts it right', async ({ openPhone }) => {
  const clinic = await openClinic();
  const { patientId, link } = await clinic.addPatientWithPlan({ items: [{ slug: 'knee-to-chest' }, { slug: 'glute-bridge' }] });
  const phone = await openPhone({ javaScriptEnabled: false });

  await phone.goto(`/p/${link.token}`);
  await phone.getByRole('button', { name: 'Open my plan' }).click();
  await expect(phone).toHaveURL('/plan');
  await expect(phone.getByText('2 exercises, once.')).toBeVisible();

  await phone.getByRole('button', { name: 'I did some, or none' }).click();
  await phone.getByRole('button', { name: 'Some of it' }).click();
  await rowOf(phone, 'Single knee to chest').getByRole('radio', { name: 'Done', exact: true }).check();
  await rowOf(phone, 'Bridge').getByRole('radio', { name: 'Skipped', exact: true }).check();
  await rowOf(phone, 'Bridge').getByRole('radio', { name: 'It hurt', exact: true }).check();
  await phone.getByRole('button', { name: 'Next: your pain' }).click();
  await phone.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: '2', exact: true }).check();
  await phone.getByRole('radiogroup', { name: 'How far down does it go?' }).getByRole('radio', { name: 'Buttock', exact: true }).check();
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expect(phone.getByText('1 of 2 done.')).toBeVisible();

  await phone.goto('/plan/history');
  await expect(phone.getByText('Bridge: pain.')).toBeVisible();
  await phone.getByRole('button', { name: /^Fix this/ }).click();
  await phone.getByRole('button', { name: 'All of it' }).click();
  await phone.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: '1', exact: true }).check();
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByText('2 of 2 done.')).toBeVisible();

  await phone.goto('/plan/history');
  await expect(phone.getByText('All 2 done. Pain after: 1.')).toBeVisible();
  await expect(phone.getByText('You fixed this. Before:')).toBeVisible();
  const logs = await query<{ pain: number; corrects: boolean }>('select pain_after as pain, supersedes_id is not null as corrects from session_logs where patient_id = $1 order by received_at', [patientId]);
  expect(logs).toEqual([{ pain: 2, corrects: false }, { pain: 1, corrects: true }]);
});
