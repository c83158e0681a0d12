import { uuidv7 } from 'uuidv7';
import { expectAccessible } from '../fixtures/axe';
import { openClinic } from '../fixtures/clinic';
import { insert, query } from '../fixtures/database';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

/** A clinic in which one person is twice: once with a plan, once as somebody typed her in anew. */
async function openDoubled() {
  const clinic = await openClinic();
  const first = await clinic.addPatient({ name: `Ruth Alder ${clinic.mark}`, phone: '0117 496 0123', chart_number: `A-${clinic.mark}` });
  const second = await clinic.addPatientWithPlan({}, { name: `Ruth Aldre ${clinic.mark}`, phone: '0117 496 0999', email: 'ruth@example.org' });
  await insert('notes', { clinic_id: clinic.clinicId, id: uuidv7(), patient_id: second.patientId, kind: 'call', text: 'Rang about the bridge', author_id: clinic.therapist.memberId });
  return { clinic, first, second };
}

const holder = async (table: string, patientId: string) => Number((await query<{ n: string }>(`select count(*) as n from ${table} where patient_id = $1`, [patientId]))[0]?.n);

test('one person who is here twice becomes one record, is followed by the old plan link, and is taken apart again', async ({ page, context, openPhone }) => {
  test.slow();
  const { clinic, first, second } = await openDoubled();
  await signIn(context, clinic.therapist);
  const phone = await openPhone({ javaScriptEnabled: false });
  await phone.goto(`/p/${second.link.token}`);
  await phone.getByRole('button', { name: 'Open my plan' }).click();

  await test.step('the list and the page hint at it, quietly', async () => {
    await page.goto('/patients');
    await expect(page.getByRole('link', { name: 'Perhaps here twice' })).toHaveCount(2);
    await page.goto(`/patients/${first.patientId}`);
    await expect(page.getByRole('group', { name: 'Possibly here twice' })).toContainText(`${second.name} may be the same person: same birth date, similar name.`);
    await expectAccessible(page, 'patient page with a hint');
  });

  await test.step('the menu leads to the search, the likely one first, anybody by name', async () => {
    await page.getByRole('button', { name: `More for ${first.name}` }).click();
    await page.getByRole('menuitem', { name: 'Merge with another patient' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Merge two records' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Likely the same person' }).getByRole('listitem')).toHaveCount(1);
    await page.getByRole('searchbox').fill('nobody of that name');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByText('Nobody’s name or chart number holds “nobody of that name”.')).toBeVisible();
    await page.getByRole('searchbox').fill('aldre');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('list', { name: 'Found' })).toContainText(second.name);
    await expectAccessible(page, 'merge, search');
    await page.getByRole('list', { name: 'Found' }).getByRole('link', { name: `Compare with ${second.name}` }).click();
  });

  await test.step('side by side: what stays is chosen, what moves is counted', async () => {
    await expect(page.getByRole('heading', { level: 2, name: 'Which details stay' })).toBeVisible();
    const name = page.getByRole('radiogroup', { name: 'Name', exact: true });
    await expect(name.getByRole('radio', { name: first.name })).toBeChecked();
    await page.getByRole('radiogroup', { name: 'Phone' }).getByRole('radio', { name: '0117 496 0999' }).check();
    const moves = page.getByRole('region', { name: `What moves to ${first.name}` });
    for (const words of ['1 program: Low back (Active)', '1 note', '1 open plan link, which goes on working']) await expect(moves.getByRole('listitem').filter({ hasText: words })).toBeVisible();
    await expectAccessible(page, 'merge, comparison');
    await page.getByRole('button', { name: `Merge into ${first.name}` }).click();
  });

  await test.step('one record afterwards, with everything', async () => {
    await expect(page).toHaveURL(`/patients/${first.patientId}`);
    await expect(page.getByRole('status').filter({ hasText: 'The two records are one now' })).toBeVisible();
    await expect(page.getByText(`${second.name} was merged into this record by ${clinic.therapist.name}`)).toBeVisible();
    await expect(page.getByText('Rang about the bridge').first()).toBeVisible();
    expect([await holder('programs', second.patientId), await holder('plan_links', second.patientId), await holder('notes', first.patientId)]).toEqual([0, 0, 1]);
    expect(await query('select phone, email, chart_number from patients where id = $1', [first.patientId])).toEqual([{ phone: '0117 496 0999', email: 'ruth@example.org', chart_number: `A-${clinic.mark}` }]);
    await expectAccessible(page, 'patient page after a merge');
  });

  await test.step('the old address leads on, the lists know her once, and her plan opens as before', async () => {
    await page.goto(`/patients/${second.patientId}/edit`);
    await expect(page).toHaveURL(`/patients/${first.patientId}/edit`);
    for (const address of ['/patients', '/patients?view=archived']) {
      await page.goto(address);
      await expect(page.getByRole('link', { name: second.name })).toHaveCount(0);
    }
    await phone.goto('/plan');
    await phone.getByRole('button', { name: /^I did all of it/ }).click();
    await phone.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: '2', exact: true }).check();
    await phone.getByRole('button', { name: 'Save' }).click();
    await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    expect(await holder('session_logs', first.patientId)).toBe(1);
  });

  await test.step('undone on the page: both as before, the session with its program', async () => {
    await page.goto(`/patients/${first.patientId}`);
    await page.getByRole('button', { name: 'Undo the merge' }).click();
    await expect(page.getByRole('status').filter({ hasText: `${second.name} has a record of their own again` })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo the merge' })).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Possibly here twice' }), 'what was taken apart is not asked about again').toHaveCount(0);
    expect([await holder('session_logs', second.patientId), await holder('notes', second.patientId), await holder('programs', first.patientId)]).toEqual([1, 1, 0]);
    expect(await query('select phone, email from patients where id = $1', [first.patientId])).toEqual([{ phone: '0117 496 0123', email: '' }]);
    await page.goto(`/patients/${second.patientId}`);
    await expect(page.getByRole('heading', { level: 1, name: second.name })).toBeVisible();
    await phone.goto('/plan/history');
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('two programs in force are not merged, and say why; two people are told apart', async ({ page, context }) => {
  const clinic = await openClinic();
  const ann = await clinic.addPatientWithPlan({}, { name: `Ann Brook ${clinic.mark}` });
  const anne = await clinic.addPatientWithPlan({}, { name: `A. Brook ${clinic.mark}`, birth_date: '1953-04-02' });
  await signIn(context, clinic.owner);
  await page.goto(`/patients/${ann.patientId}/merge?with=${anne.patientId}`);
  await expect(page.getByText('Both have a program in force, and a patient follows one at a time.')).toBeVisible();
  await expect(page.getByRole('link', { name: `Low back, ${anne.name}` })).toHaveAttribute('href', `/programs/${anne.programId}`);
  await expect(page.getByRole('button', { name: /^Merge into/ })).toHaveCount(0);
  await expectAccessible(page, 'merge, blocked');
  await page.getByRole('link', { name: 'Keep the other record instead' }).click();
  await expect(page).toHaveURL(`/patients/${anne.patientId}/merge?with=${ann.patientId}`);

  await page.goto(`/patients/${ann.patientId}`);
  await page.getByRole('button', { name: `${anne.name} is not the same person` }).click();
  await expect(page.getByRole('status').filter({ hasText: 'These two stay apart' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Possibly here twice' })).toHaveCount(0);
  await page.goto('/patients');
  await expect(page.getByRole('link', { name: 'Perhaps here twice' })).toHaveCount(0);
});
