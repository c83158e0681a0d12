import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { openPlan, signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

test('an emergency sign shows where to go at once, and puts the exercises aside until it has been looked at', async ({ openPhone, page, context }) => {
  const clinic = await openClinic();
  const { name, patientId, link } = await clinic.addPatientWithPlan();
  const phone = await openPhone();
  await openPlan(phone.context(), link);

  await phone.goto('/plan');
  await expect(phone.getByRole('button', { name: 'I did all of it' })).toBeVisible();
  await phone.getByRole('link', { name: 'Get help' }).click();
  await phone.getByRole('button', { name: 'Are you numb between your legs or around your bottom?' }).click();
  await expect(phone.getByRole('heading', { name: 'Go to emergency care now' })).toBeVisible();
  await expect(phone.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112');
  await expect(phone.getByText('I am numb between my legs.')).toBeVisible();

  await phone.goto('/plan');
  await expect(phone.getByRole('heading', { name: 'Go to emergency care now' })).toBeVisible();
  await expect(phone.getByRole('button', { name: 'I did all of it' })).toBeHidden();
  await expect(phone.getByText('Single knee to chest')).toBeHidden();

  await expect.poll(async () => (await query('select 1 from alerts where patient_id = $1', [patientId])).length).toBe(1);
  await signIn(context, clinic.therapist);
  await page.goto('/');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
  await expect(row.getByText('Reported saddle numbness; was told to go to emergency care now.')).toBeVisible();
});

test('another warning sign asks to stop and call', async ({ openPhone }) => {
  const { link } = await (await openClinic()).addPatientWithPlan();
  const phone = await openPhone();
  await openPlan(phone.context(), link);

  await phone.goto('/plan/help');
  await phone.getByRole('button', { name: 'Do you have a fever?' }).click();
  await expect(phone.getByRole('heading', { name: 'Stop and call the clinic' })).toBeVisible();
  await phone.goto('/plan');
  await expect(phone.getByRole('heading', { name: 'Stop and call the clinic' })).toBeVisible();
  await expect(phone.getByText('We have put your exercises away until your clinic has looked.')).toBeVisible();
});
