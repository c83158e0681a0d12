import { openClinic } from '../fixtures/clinic';
import { prescribe, expectSaved } from '../fixtures/builder';
import { draftOf } from '../fixtures/program';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('an own exercise in two languages with a picture is prescribed, retired and taken back', async ({ page, context, faults }) => {
  const clinic = await openClinic();
  const { patientId } = await clinic.addPatient({ name: `Rosa ${clinic.mark}`, locale: 'es' });
  const programId = await clinic.addProgram(patientId, { draft: await draftOf('Low back', []) });
  await signIn(context, clinic.therapist);
  await page.goto('/library/new');
  await page.getByRole('button', { name: 'Add to the library' }).click();
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await page.locator('#en-name').fill('Heel slide');
  await page.locator('#en-step-0').fill('Slide your heel towards you.');
  await page.getByRole('tab', { name: /Spanish/ }).click();
  await page.locator('#es-name').fill('Deslizar el talón');
  await page.locator('#es-step-0').fill('Deslice el talón hacia usted.');
  await page.getByRole('radio', { name: 'A picture of ours' }).check();
  await page.locator('input[type=file]').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') });
  await expect(page.getByText('SVG files can carry programs')).toBeVisible();
  // The refusal is a 409, which a browser counts as a failed request.
  faults.length = 0;
  await page.locator('input[type=file]').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: picture });
  await expect(page.getByText('The picture is here')).toBeVisible();
  await page.getByRole('group', { name: 'Regions' }).getByLabel('Thigh').check();
  await page.getByLabel('Dose in shorthand').fill('3x10 h5');
  await page.getByRole('button', { name: 'Add to the library' }).click();
  await expect(page.getByRole('heading', { name: 'Heel slide', level: 1 })).toBeVisible();

  await page.goto(`/programs/${programId}/edit`);
  await prescribe(page, [['Heel slide', '2x8']]);
  await expectSaved(page);
  await page.getByRole('button', { name: 'Review and issue' }).click();
  await page.getByRole('dialog', { name: 'Issue version 1' }).getByRole('button', { name: 'Issue version 1' }).click();
  await expect(page.getByText(/· Version 1, from/)).toBeVisible();
  const sheet = await page.request.get(`/programs/${programId}/versions/1/handout.pdf`);
  expect([sheet.status(), sheet.headers()['content-type']]).toEqual([200, 'application/pdf']);

  await page.goto('/library/heel-slide');
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Retire', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
  await page.goto('/library?view=retired');
  await expect(page.getByRole('link', { name: 'Heel slide' })).toBeVisible();
  await page.goto(`/programs/${programId}`);
  await expect(page.getByText('Heel slide').first()).toBeVisible();
});

test('a list with errors is looked at row by row, brought in and taken back', async ({ page, context }) => {
  const clinic = await openClinic();
  await signIn(context, clinic.therapist);
  await page.goto('/library/import');
  const list = 'id;name;category;equipment;muscles;instructions\n1;Cat Stretch;stretching;barbell;lower back;Kneel.|Round your back.\n2;;strength;;;\n3;Bridge;strength;;glutes;Lie.\n4;Clam shell;strength;band;glutes;Lift your knee.\n5;Clam shell;;;;\n';
  await page.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await expect(page.getByText('2 new · 1 already here · 2 with errors')).toBeVisible();
  await expect(page.getByText('The name is missing')).toBeVisible();
  await expect(page.getByText('Row 4 has this name too')).toBeVisible();
  await expect(page.getByText('Equipment not known here: barbell')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Bring Clam shell' }).uncheck();
  await page.getByRole('button', { name: 'Bring 1 exercise in' }).click();
  await expect(page.getByRole('heading', { name: '1 exercise is in the library' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo this import', exact: true }).click();
  await expect(page.getByText('The import is undone')).toBeVisible();
  await page.goto('/library?view=ours');
  await expect(page.getByText('None of your own yet')).toBeVisible();
});
