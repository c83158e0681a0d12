import type { Page } from '@playwright/test';
import type { Dose } from '../../lib/domain/dose';
import type { FrozenLadder } from '../../lib/domain/ladder';
import { expectAccessible } from '../fixtures/axe';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

const sets = (count: number): Dose => ({ sets: count, amount: { kind: 'reps', min: 8, max: 8 } });
/** What the therapist authorised: one step either way, up after two sessions. */
const ladder: FrozenLadder = { easier: [{ exercise: null, dose: sets(1), frozen: null }], harder: [{ exercise: null, dose: sets(3), frozen: null }], rule: { sessions: 2, maximumPain: 2 } };

async function tellAll(phone: Page, pain: string): Promise<void> {
  await phone.goto('/plan');
  await phone.getByRole('button', { name: /^I did all of it/ }).click();
  await phone.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: pain, exact: true }).check();
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeVisible();
}

test('a patient without scripts steps down alone, up once the rule is met, and both sides see it', async ({ page, context, openPhone }) => {
  test.slow();
  const clinic = await openClinic();
  const { programId, patientId, items, link } = await clinic.addPatientWithPlan({ items: [{ slug: 'glute-bridge', dose: sets(2), ladder }, { slug: 'knee-to-chest' }] });
  const bridge = `/plan/exercises/${items[0]?.key}`;
  const phone = await openPhone({ javaScriptEnabled: false });
  await phone.goto(`/p/${link.token}`);
  await phone.getByRole('button', { name: 'Open my plan' }).click();

  await test.step('down, at any time, and the plan asks for the easier dose', async () => {
    await phone.goto(bridge);
    await expect(phone.getByText('So far: 0 of 2.')).toBeVisible();
    await expect(phone.getByRole('button', { name: 'Do the harder one' })).toBeHidden();
    await phone.getByRole('button', { name: 'Do the easier one' }).click();
    await expect(phone.getByRole('status').filter({ hasText: /You are on the easier step now: Bridge/ })).toBeVisible();
    await expect(phone.getByText(/^You went to the easier step on/)).toBeVisible();
    await phone.goto('/plan');
    await expect(phone.getByRole('listitem').filter({ hasText: 'Bridge' })).toContainText('You are on the easier step.');
    await expect(phone.getByRole('listitem').filter({ hasText: 'Bridge' })).toContainText('8 times');
  });

  await test.step('pressed by mistake, it is taken back; chosen again, it holds', async () => {
    await phone.goto(bridge);
    await phone.getByRole('button', { name: 'That was a mistake: go back' }).click();
    await expect(phone.getByRole('status').filter({ hasText: /\S/ })).toHaveText(/You are back on what your therapist gave you/);
    await phone.getByRole('button', { name: 'Do the easier one' }).click();
    await expect(phone.getByRole('status').filter({ hasText: /\S/ })).toHaveText(/easier step/);
  });

  await test.step('the therapist sees who, when and what on both pages', async () => {
    await signIn(context, clinic.therapist);
    await page.goto(`/programs/${programId}`);
    const ladders = page.getByRole('region', { name: 'Ladders' });
    await expect(ladders.getByText('Went down a step: it was too hard.').first()).toBeVisible();
    await expect(ladders.getByText('Patient is here')).toBeVisible();
    await expectAccessible(page, 'program page with a ladder');
    await page.goto(`/patients/${patientId}`);
    await expect(page.getByText(/Bridge: Went down a step: it was too hard\./).first()).toBeVisible();
  });

  await test.step('up again once two sessions went well', async () => {
    await tellAll(phone, '1');
    await phone.goto(bridge);
    await expect(phone.getByText('So far: 1 of 2.')).toBeVisible();
    await tellAll(phone, '2');
    await phone.goto('/plan');
    await expect(phone.getByText('Ready for more')).toBeVisible();
    await phone.goto(bridge);
    await phone.getByRole('button', { name: 'Do the harder one' }).click();
    await expect(phone.getByRole('status').filter({ hasText: /\S/ })).toHaveText(/You are back on what your therapist gave you/);
    await phone.goto('/plan/history');
    await expect(phone.getByText('Bridge: the easier step.').first()).toBeVisible();
    await page.goto(`/programs/${programId}`);
    await expect(page.getByText('Went up a step: 2 sessions in a row done in full, highest pain 2.')).toBeVisible();
  });

  const steps = await query<{ from: number; to: number; reason: string }>(`select (step->>'from')::int as from, (step->>'to')::int as to, step->>'reason' as reason from ladder_steps where patient_id = $1 order by created_at`, [patientId]);
  expect(steps).toEqual([
    { from: 0, to: -1, reason: 'too-hard' },
    { from: -1, to: 0, reason: 'taken-back' },
    { from: 0, to: -1, reason: 'too-hard' },
    { from: -1, to: 0, reason: 'rule-met' },
  ]);
});
