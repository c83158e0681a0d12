import { openClinic } from '../fixtures/clinic';
import { openPlan } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

test('a page whose script fails says so in plain words, with a way to go on', async ({ openPhone, faults }) => {
  const { link } = await (await openClinic()).addPatientWithPlan();
  const phone = await openPhone();
  await openPlan(phone.context(), link);
  await phone.addInitScript(() => Object.defineProperty(Intl, 'PluralRules', { get: () => { throw new Error('planted'); } }));
  await phone.goto('/plan/session');
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown');
  await expect(phone.getByText(/^Nothing you saved is lost\..* reference: /)).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Try again' })).toBeVisible();
  faults.length = 0;
});
