import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import { openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

interface Kept extends Record<string, unknown> {
  name: string;
  birth: string | null;
  chart: string | null;
  locale: string;
  archived: boolean;
}

const kept = (clinicId: string) => query<Kept>('select name, birth_date::text as birth, chart_number as chart, locale, archived_at is not null as archived from patients where clinic_id = $1 order by name', [clinicId]);

async function choose(page: Page, name: string, mimeType: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: 'Who is in the file' })).toBeFocused();
}

const row = (page: Page, number: number) => page.getByRole('row').filter({ has: page.getByRole('cell', { name: String(number), exact: true }) });

test('a list with errors is looked at person by person, brought in, and taken back', async ({ page, context }) => {
  const clinic = await openClinic();
  await clinic.addPatient({ name: 'Rosa Albers', birth_date: '1950-02-01', chart_number: 'K-1' });
  await signIn(context, clinic.therapist);
  await page.goto('/patients');
  await page.getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'Import patients', level: 1 })).toBeVisible();
  await expectAccessible(page, 'before a file');

  await test.step('each row says what becomes of it, and why', async () => {
    await choose(page, 'people.csv', 'text/csv', 'name;birth date;chart number;email;language\nEdith Marlow;03/04/1958;K-2;edith@example.org;English\nNoé Ibarra;31/04/1961;K-3;;Spanish\nRosa Albers;01/02/1950;K-1;;\nRosa Albers;01/02/1950;;;\n=Sum Person;1970-05-06;K-5;;\n;;K-6;;\n');
    await expect(page.getByText('2 new · 1 to decide · 1 already here · 2 with errors')).toBeVisible();
    await expect(row(page, 2)).toContainText('The birth date cannot be read: 31/04/1961');
    await expect(row(page, 3)).toContainText('Already here: left as is');
    await expect(row(page, 4)).toContainText('The same person?');
    await expect(row(page, 6)).toContainText('The name is missing');
    await expect(page.getByRole('checkbox', { name: 'Add Rosa Albers' })).not.toBeChecked();
    await expectAccessible(page, 'preview');
  });

  await test.step('read again with the month first; only rows with errors are shown on asking', async () => {
    await expect(row(page, 1)).toContainText('3 Apr 1958');
    await page.getByRole('combobox', { name: 'Dates such as 03/04/1958' }).selectOption({ label: 'Month first: March 4' });
    await expect(row(page, 1)).toContainText('4 Mar 1958');
    await page.getByRole('combobox', { name: 'Dates such as 03/04/1958' }).selectOption({ label: 'Day first: 3 April' });
    await expect(row(page, 1)).toContainText('3 Apr 1958');
    await page.getByRole('button', { name: /^With errors/ }).click();
    await expect(page.getByRole('row')).toHaveCount(3);
    await page.getByRole('button', { name: /^All rows/ }).click();
  });

  await test.step('one left out by keys, the other brought in', async () => {
    await page.getByRole('checkbox', { name: 'Add =Sum Person' }).focus();
    await page.keyboard.press('Space');
    await expect(row(page, 5)).toContainText('New: left out');
    await page.getByRole('button', { name: 'Add 1 patient' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '1 patient was added' })).toBeFocused();
    expect(await kept(clinic.clinicId)).toEqual([
      { name: 'Edith Marlow', birth: '1958-04-03', chart: 'K-2', locale: 'en', archived: false },
      { name: 'Rosa Albers', birth: '1950-02-01', chart: 'K-1', locale: 'en', archived: false },
    ]);
    await expectAccessible(page, 'brought in');
  });

  await test.step('taken back: put aside, and it says where', async () => {
    await page.getByRole('button', { name: 'Undo this import', exact: true }).click();
    await expect(page.getByText('1 patient was put aside again')).toBeVisible();
    await expect(page.getByText('They are under Archived.')).toBeVisible();
    expect((await kept(clinic.clinicId)).map(({ name, archived }) => [name, archived])).toEqual([['Edith Marlow', true], ['Rosa Albers', false]]);
    await expect(page.getByRole('listitem').filter({ hasText: 'people.csv: 1 patient' })).toContainText('Undone');
    await page.goto('/patients?view=archived');
    await expect(page.getByRole('rowheader', { name: /Edith Marlow/ })).toBeVisible();
  });
});

const bundle = {
  resourceType: 'Bundle', type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'a', identifier: [{ type: { coding: [{ code: 'MR' }] }, value: 'F-1' }], name: [{ use: 'official', given: ['Inés'], family: 'Fuentes' }], birthDate: '1949-12-31', telecom: [{ system: 'phone', value: '+34 600 000 000' }], communication: [{ language: { coding: [{ code: 'es-ES' }] }, preferred: true }] } },
    { resource: { resourceType: 'Patient', id: 'b', name: [{ text: 'Harald Nyström' }], birthDate: '1961-07' } },
    { resource: { resourceType: 'Patient', id: 'c', name: [{ text: 'Late Person' }], deceasedBoolean: true } },
    { resource: { resourceType: 'Observation', status: 'final' } },
  ],
};

test('a FHIR bundle brings its living patients in, and says what it leaves out', async ({ page, context, faults }) => {
  const clinic = await openClinic();
  await signIn(context, clinic.owner);
  await page.goto('/patients/import');

  await test.step('a file that is neither kind is refused with words', async () => {
    await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"resourceType":"Bundle","entry":[]}') });
    await expect(page.getByRole('alert').filter({ hasText: 'There is no Patient resource in this file.' })).toBeVisible();
    // The refusal counts as a failed request in a browser.
    faults.length = 0;
  });

  await choose(page, 'bundle.json', 'application/fhir+json', JSON.stringify(bundle));
  await expect(page.getByText('2 new · none to decide · 0 already here · 1 with an error')).toBeVisible();
  await expect(page.getByText('The file also holds 1 × Observation. None of it is brought in.')).toBeVisible();
  await expect(row(page, 2)).toContainText('Only a part of the birth date: 1961-07. It is left empty.');
  await expect(row(page, 3)).toContainText('The file says that this person has died');
  await page.getByRole('button', { name: 'Add 2 patients' }).click();
  await expect(page.getByRole('heading', { name: '2 patients were added' })).toBeVisible();
  expect(await kept(clinic.clinicId)).toEqual([
    { name: 'Harald Nyström', birth: null, chart: null, locale: 'en', archived: false },
    { name: 'Inés Fuentes', birth: '1949-12-31', chart: 'F-1', locale: 'es', archived: false },
  ]);

  await test.step('the same file again finds both here already or asks', async () => {
    await page.goto('/patients/import');
    await choose(page, 'bundle.json', 'application/fhir+json', JSON.stringify(bundle));
    await expect(page.getByText(/^0 new/)).toBeVisible();
    await expect(row(page, 1)).toContainText('Already here: left as is');
  });
});
