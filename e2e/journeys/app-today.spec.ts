import { uuidv7 } from 'uuidv7';
import { movementOf } from '../../lib/figure/movements';
import { expectAccessible } from '../fixtures/axe';
import { daysFromToday, openClinic } from '../fixtures/clinic';
import { insert, query } from '../fixtures/database';
import { openPlan } from '../fixtures/identity';
import { phoneIsReady } from '../fixtures/phone';
import { expect, test } from '../fixtures/test';

test('Today in the app: what changed and why until it is read, the therapist’s questions, reminders in the menu', async ({ openPhone }) => {
  const clinic = await openClinic();
  const { programId, patientId, versionId, link } = await clinic.addPatientWithPlan();
  const changes = [{ kind: 'message', before: '', after: 'Go slowly.' }];
  await query(`update program_versions set number = 2, issued_at = $3, changes = $2, reason = 'Your back is calmer now.' where id = $1`, [versionId, JSON.stringify(changes), `${daysFromToday(-1)}T09:00:00Z`]);
  await insert('outcome_requests', { clinic_id: clinic.clinicId, id: uuidv7(), patient_id: patientId, program_id: programId, activities: JSON.stringify([]), created_by: clinic.therapist.memberId });
  const phone = await openPhone();
  await openPlan(phone.context(), link);
  await phone.goto('/plan/session#today');
  await expectAccessible(phone, 'today');
  await phone.getByRole('link', { name: /^Changed/ }).click();
  await expect(phone.getByText('“Your back is calmer now.”')).toBeVisible();
  await expectAccessible(phone, 'changes');
  await phone.getByRole('button', { name: 'I have read it' }).click();
  await expect(phone.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  await expect(phone.getByRole('link', { name: /^Changed/ })).toHaveCount(0);
  // Read here is read on the server's page too.
  await phone.goto('/plan');
  await expect(phone.getByRole('link', { name: /^Changed/ })).toHaveCount(0);

  await phone.goto('/plan/session#today');
  await phone.getByText('More').first().click();
  await phone.getByRole('link', { name: 'Reminders and calendar' }).click();
  await expect(phone).toHaveURL('/plan/reminders');
  await phone.goto('/plan/session#today');
  await phone.locator('a[href="/plan/function"]').click();
  await expect(phone).toHaveURL(/\/plan\/function/);
});

test('a figure that the clinic drew moves in the guided session, without a network too', async ({ openPhone, faults }) => {
  const clinic = await openClinic();
  const { items, link } = await clinic.addPatientWithPlan({ items: [{ slug: 'glute-bridge', dose: { sets: 1, amount: { kind: 'reps', min: 8, max: 8 } } }] });
  const figureId = uuidv7();
  await insert('figures', { clinic_id: clinic.clinicId, id: figureId, base_slug: 'cat-cow', movement: JSON.stringify(movementOf('cat-cow')), created_by: clinic.owner.memberId });
  await query('update program_items set figure_id = $2 where id = $1', [items[0]?.itemId, figureId]);
  const phone = await openPhone();
  await openPlan(phone.context(), link);
  await phone.goto('/plan');
  await phoneIsReady(phone);
  await phone.context().setOffline(true);
  await phone.goto('/plan/session#go');
  await phone.getByRole('button', { name: 'Start', exact: true }).click();
  const figure = phone.locator('svg.session-drawing path');
  const drawn = () => figure.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(' '));
  const first = await drawn();
  expect(first.length).toBeGreaterThan(500);
  await expect.poll(drawn).not.toBe(first);
  faults.length = 0;
});
