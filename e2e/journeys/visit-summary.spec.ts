import { readFile } from 'node:fs/promises';
import { readPdf } from '../../components/handout/read-pdf.test-support';
import { expectAccessible } from '../fixtures/axe';
import { daysFromToday, openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { signIn } from '../fixtures/identity';
import { tellSession } from '../fixtures/session';
import { expect, test } from '../fixtures/test';

test('the visit summary: copied with one click on Today, changed before it is copied, taken as a PDF, in the clinic’s language', async ({ page, context, openBrowser }) => {
  test.slow();
  const clinic = await openClinic();
  const patient = await clinic.addPatientWithPlan({}, { name: `Ana ${clinic.mark}`, chart_number: 'A-17' });
  for (let ago = 6; ago >= 0; ago -= 1) await tellSession({ ...patient, clinicId: clinic.clinicId }, { day: daysFromToday(-ago), before: 2, after: ago === 0 ? 5 : 2 });
  await signIn(context, clinic.therapist);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const name = `Copy the note on ${patient.name}`;

  await test.step('Today: one click for the paragraph, another for the short note', async () => {
    await page.goto('/');
    const preview = page.getByRole('complementary', { name: 'Preview' });
    await preview.getByRole('button', { name: 'Copy visit summary' }).click();
    await expect(preview.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await copied()).toMatch(/^Home exercise review, .*, since the program began on .*Adherence: exercised on 7 of 8 scheduled days/);
    expect(await copied()).toContain('Flagged: sharp rise in pain on');
    expect(await copied()).not.toContain(clinic.mark);
    await page.getByRole('button', { name }).click();
    await expect.poll(copied).toMatch(/Sharp rise: 2 before, 5 after/);
    await expectAccessible(page, 'Today with a preview');
  });

  await test.step('the page of the patient: changed by keys, then copied', async () => {
    await page.goto(`/patients/${patient.patientId}`);
    await page.getByRole('button', { name: 'Change the visit summary before copying it' }).click();
    const dialog = page.getByRole('dialog', { name: 'Visit summary' });
    const text = dialog.getByRole('textbox');
    await expect(text).toHaveValue(/^Home exercise review/);
    await expectAccessible(page, 'summary being changed');
    await text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Plan: see again in a week.');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog).toBeHidden();
    expect(await copied()).toMatch(/ Plan: see again in a week\.$/);
  });

  await test.step('as a PDF, with what was changed', async () => {
    await page.getByRole('button', { name: 'Change the visit summary before copying it' }).click();
    const dialog = page.getByRole('dialog', { name: 'Visit summary' });
    await dialog.getByRole('textbox').fill('Seen today. Pain eased.');
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as PDF' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('visit-summary.pdf');
    const { pages } = await readPdf(await readFile(await download.path()));
    expect(pages).toHaveLength(1);
    for (const words of [patient.name, 'A-17', clinic.name, clinic.therapist.name, 'Seen today. Pain eased.']) expect(pages[0]?.text).toContain(words);
  });

  await test.step('in the clinic’s language, whatever the member reads in', async () => {
    await query(`update clinics set locale = 'es' where id = $1`, [clinic.clinicId]);
    const other = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });
    await signIn(other, clinic.owner);
    const theirs = await other.newPage();
    await theirs.goto(`/patients/${patient.patientId}`);
    await theirs.getByRole('button', { name: 'Copy visit summary' }).click();
    await expect.poll(() => theirs.evaluate(() => navigator.clipboard.readText())).toMatch(/^Revisión de los ejercicios en casa/);
  });

  expect(await query(`select count(*)::int as n from audit_events where clinic_id = $1 and action = 'patient.summary' and detail->>'format' = 'pdf'`, [clinic.clinicId])).toEqual([{ n: 1 }]);
});
