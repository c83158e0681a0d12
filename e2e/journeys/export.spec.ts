import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readPdf } from '../../components/handout/read-pdf.test-support';
import { expectAccessible } from '../fixtures/axe';
import { daysFromToday, openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { signIn } from '../fixtures/identity';
import { tellSession } from '../fixtures/session';
import { expect, test } from '../fixtures/test';

async function take(page: Page, name: string | RegExp): Promise<{ file: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const download = await waiting;
  return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const rowsOf = (bytes: Buffer) => parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
const linesOf = (bytes: Buffer) => bytes.toString().trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
interface Bundle {
  resourceType: string;
  entry: { resource: { resourceType: string; valueInteger?: number; code?: { coding?: { code?: string }[] } } }[];
}

/** What a spreadsheet would run, had nobody made it text. */
const formula = '=HYPERLINK("http://bad.example","open")';

async function clinicWithTwo() {
  const clinic = await openClinic();
  const first = await clinic.addPatientWithPlan({ items: [{ slug: 'knee-to-chest' }, { slug: 'glute-bridge' }] }, { name: formula, chart_number: '+41' });
  const second = await clinic.addPatientWithPlan({}, { name: `Ben ${clinic.mark}` });
  await tellSession({ ...first, clinicId: clinic.clinicId }, { day: daysFromToday(-2), before: 3, after: 4, note: '@SUM(1+1), twice' });
  await tellSession({ ...second, clinicId: clinic.clinicId }, { day: daysFromToday(-1), before: 2, after: 2 });
  return { clinic, first, second };
}

test('a patient’s whole record is taken away as PDF, CSV, JSON and FHIR, and read back', async ({ page, context }) => {
  test.slow();
  const { clinic, first } = await clinicWithTwo();
  await signIn(context, clinic.owner);
  await page.goto(`/patients/${first.patientId}`);
  await expect(page.getByRole('heading', { name: 'Record as a file' })).toBeVisible();
  await expectAccessible(page, 'patient with files');
  const tail = first.patientId.slice(-8);

  const json = await take(page, /^JSON, everything/);
  expect(json.file).toBe(`patient-record-${tail}.json`);
  const record = JSON.parse(json.bytes.toString()) as { patient: { name: string }; sessions: { note: string; painAfter: number; items: unknown[] }[]; programs: { versions: { items: unknown[] }[] }[] };
  expect(record.patient.name).toBe(formula);
  expect(record.sessions.map(({ note, painAfter, items }) => [note, painAfter, items.length])).toEqual([['@SUM(1+1), twice', 4, 2]]);
  expect(record.programs[0]?.versions[0]?.items).toHaveLength(2);
  expect(json.bytes.toString()).not.toContain(first.link.token);

  const csv = await take(page, /^CSV for a spreadsheet/);
  const rows = rowsOf(csv.bytes);
  expect(rows.map((one) => [one['Patient'], one['Chart number'], one['Pain after (0–10)'], one['Outcome'], one['Note']])).toEqual([1, 2].map(() => [`'${formula}`, "'+41", '4', 'Done', "'@SUM(1+1), twice"]));
  expect(rows.flatMap((one) => Object.values(one)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);

  const fhir = JSON.parse((await take(page, /^FHIR R4 bundle/)).bytes.toString()) as Bundle;
  const resources = fhir.entry.map(({ resource }) => resource);
  expect(fhir.resourceType).toBe('Bundle');
  for (const [type, count] of [['Patient', 1], ['CarePlan', 1], ['ServiceRequest', 2]] as const) expect(resources.filter(({ resourceType }) => resourceType === type), type).toHaveLength(count);
  expect(resources.filter(({ code }) => code?.coding?.some((one) => one.code === '72514-3')).map(({ valueInteger }) => valueInteger).sort()).toEqual([3, 4]);

  const pdf = await take(page, /^PDF to read/);
  const text = (await readPdf(pdf.bytes)).pages.map((one) => one.text).join(' ');
  for (const words of [clinic.name, 'HYPERLINK', 'Single knee to chest', 'Bridge', 'Page 1 of']) expect(text).toContain(words);

  expect(await query(`select detail->>'format' as format from audit_events where clinic_id = $1 and action = 'patient.export' order by 1`, [clinic.clinicId])).toEqual(['csv', 'fhir.json', 'json', 'pdf'].map((format) => ({ format })));
});

test('the clinic’s record is taken away whole, by its owner alone', async ({ page, context, openBrowser }) => {
  test.slow();
  const { clinic, first, second } = await clinicWithTwo();
  await signIn(context, clinic.owner);
  await page.goto('/settings/export');
  await expectAccessible(page, 'export of the clinic');

  const everything = linesOf((await take(page, 'Download: Everything')).bytes);
  expect(everything[0]).toMatchObject({ kind: 'file', format: 'homestretch-clinic-record', version: 1 });
  expect(everything.filter(({ kind }) => kind === 'patient').map(({ patient }) => (patient as { id: string }).id).sort()).toEqual([first.patientId, second.patientId].sort());
  expect(everything.at(-1)).toMatchObject({ kind: 'end', patients: 2 });

  const rows = rowsOf((await take(page, 'Download: Sessions as a table')).bytes);
  expect(rows).toHaveLength(3);
  expect(rows.flatMap((one) => Object.values(one)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);

  const bundles = linesOf((await take(page, 'Download: FHIR R4')).bytes);
  expect(bundles.map(({ resourceType }) => resourceType)).toEqual(['Bundle', 'Bundle']);

  await page.goto('/patients?sort=name');
  const list = rowsOf((await take(page, 'Download this list as CSV')).bytes);
  expect(list.map((one) => one['Name'])).toContain(`'${formula}`);

  const other = await openBrowser();
  await signIn(other, clinic.therapist);
  const answer = await other.request.get('/settings/export/clinic.ndjson');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).not.toContain(clinic.mark);
});
