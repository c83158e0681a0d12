import { openClinic } from '../fixtures/clinic';
import { fingerprint, query } from '../fixtures/database';
import { expect, test } from '../fixtures/test';
import { ask, masked, ownOrigin } from './ask';

const knock = (token: string) =>
  ask({ path: '/p/open', method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ownOrigin() }, body: new URLSearchParams({ token }).toString() });

const never = 'x'.repeat(43);

test.beforeEach(() => query(`delete from throttles where key like 'link-address:%'`));

for (const [state, given] of Object.entries({
  revoked: { revoked_at: new Date(Date.now() - 1000) },
  expired: { expires_at: new Date(Date.now() - 1000) },
})) {
  test(`a ${state} link answers like one that never existed`, async () => {
    const clinic = await openClinic();
    const patient = await clinic.addPatientWithPlan();
    const closed = await clinic.addLink(patient, given);

    const [answer, unknown] = [await knock(closed.token), await knock(never)];
    expect(answer.status).toBe(404);
    expect(unknown.status).toBe(404);
    expect(masked(answer.body, {})).toBe(masked(unknown.body, {}));
    expect(answer.headers.get('set-cookie')).toBe(unknown.headers.get('set-cookie'));
    const [page, none] = [await ask({ path: '/plan', cookie: `homestretch-plan=${closed.token}` }), await ask({ path: '/plan', cookie: `homestretch-plan=${never}` })];
    expect(page.status).toBe(none.status);
    expect(masked(page.body, {})).toBe(masked(none.body, {}));
    expect((await knock(patient.link.token)).status, 'the other link of the same plan still opens').toBe(303);
  });
}

test('revoking a link shuts a plan that is already open', async ({ openPhone }) => {
  const clinic = await openClinic();
  const { link } = await clinic.addPatientWithPlan();
  const phone = await openPhone();
  await phone.goto(`/p/${link.token}`);
  await expect(phone).toHaveURL('/plan');
  await expect(phone.getByText('Single knee to chest')).toBeVisible();

  await query('update plan_links set revoked_at = now() where clinic_id = $1 and id = $2', [clinic.clinicId, link.linkId]);
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Open your plan again' })).toBeVisible();
  await expect(phone.getByText('Single knee to chest')).toBeHidden();
});

test('the link dies with the archived record, and opens again with it', async () => {
  const clinic = await openClinic();
  const { patientId, link } = await clinic.addPatientWithPlan();
  await query('update patients set archived_at = now() where clinic_id = $1 and id = $2', [clinic.clinicId, patientId]);
  expect((await knock(link.token)).status).toBe(404);
  await query('update patients set archived_at = null where clinic_id = $1 and id = $2', [clinic.clinicId, patientId]);
  expect((await knock(link.token)).status).toBe(303);
});

test('opening the address, as a mail scanner does, changes nothing and needs no valid secret', async () => {
  const clinic = await openClinic();
  const { link } = await clinic.addPatientWithPlan();
  const before = await fingerprint(clinic.clinicId);
  const [real, made] = [await ask({ path: `/p/${link.token}` }), await ask({ path: `/p/${never}` })];
  await ask({ path: `/p/${link.token}`, method: 'HEAD' });
  expect(masked(real.body.replaceAll(link.token, '<token>'), {})).toBe(masked(made.body.replaceAll(never, '<token>'), {}));
  expect(await fingerprint(clinic.clinicId)).toBe(before);
});

test('reading every page of the plan changes nothing', async () => {
  const clinic = await openClinic();
  const { link, items: [item] } = await clinic.addPatientWithPlan();
  const before = await fingerprint(clinic.clinicId);
  const cookie = `homestretch-plan=${link.token}`;
  for (const path of ['/plan', `/plan/exercises/${item?.key}`, '/plan/log', '/plan/report', '/plan/help', '/plan/history', '/plan/changes', '/plan/handout.pdf']) expect((await ask({ path, cookie })).status, path).toBe(200);
  expect(await fingerprint(clinic.clinicId)).toBe(before);
});
