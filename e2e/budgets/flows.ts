import { expect, type Browser, type Page } from '@playwright/test';
import { uuidv7 } from 'uuidv7';
import { seconds, type Counted } from '../../bin/budgets/keystroke-level';
import type { TestClinic } from '../fixtures/clinic';
import { insert } from '../fixtures/database';
import { openPlan, signIn } from '../fixtures/identity';
import { draftOf } from '../fixtures/program';
import { countEvents, type Counter } from './count-events';

export interface Measured {
  flow: string;
  budget: string;
  actual: string;
  seconds: number;
  isWithin: boolean;
}

export interface Stage {
  browser: Browser;
  baseURL: string;
  clinic: TestClinic;
}

/** What a therapist types: as much of the name as makes it the first, and the dose in shorthand. */
const typed = [['pel', '2x10'], ['sin', '3 h5'], ['bri', '2x8'], ['cat', '1x10'], ['chi', '5br'], ['pro', '3br'], ['sup', '2x8'], ['par', '2x8']] as const;
const slugs = ['pelvic-tilt', 'knee-to-chest', 'glute-bridge', 'cat-cow', 'childs-pose', 'prone-on-elbows', 'superman', 'partial-curl'];

async function therapist({ browser, baseURL, clinic }: Stage): Promise<{ page: Page; counter: Counter; close: () => Promise<void> }> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const counter = await countEvents(context);
  await signIn(context, clinic.therapist);
  return { page: await context.newPage(), counter, close: () => context.close() };
}

async function phone({ browser, baseURL }: Stage) {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  return { context, counter: await countEvents(context), page: await context.newPage() };
}

const total = ({ keys, clicks, drags }: Counted) => keys + clicks + drags;
const emptyProgram = async ({ clinic }: Stage) => clinic.addProgram((await clinic.addPatient()).patientId, { draft: await draftOf('Low back', []) });
const issued = (page: Page) => expect(page.getByText(/Version 1, from/)).toBeVisible({ timeout: 20_000 });
const items = (page: Page) => page.getByRole('button', { name: /^Dose of / });

async function openBuilder(page: Page, programId: string): Promise<void> {
  await page.goto(`/programs/${programId}/edit`);
  await expect(page.getByRole('searchbox', { name: 'Find an exercise' })).toBeFocused();
  await page.waitForLoadState('networkidle');
}

export async function byKeyboard(stage: Stage): Promise<Measured> {
  const { page, counter, close } = await therapist(stage);
  await openBuilder(page, await emptyProgram(stage));
  counter.start();
  for (const [name, dose] of typed) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /in shorthand$/ })).toBeFocused();
    await page.keyboard.type(dose);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('searchbox', { name: 'Find an exercise' })).toBeFocused();
  }
  await expect(items(page)).toHaveCount(typed.length);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type('iss');
  await expect(page.getByRole('menuitem', { name: /Review and issue/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Issue version 1' })).toBeVisible();
  const issue = page.getByRole('dialog').getByRole('button', { name: 'Issue version 1' });
  for (let i = 0; i < 8 && !(await issue.evaluate((element) => element === document.activeElement)); i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await issued(page);
  const done = counter.read();
  // A name and a dose of each, and the two commands at the end.
  const time = seconds(done, typed.length * 2 + 2);
  await close();
  return { flow: '8 exercises from nothing, keyboard only', budget: '≤ 110 keys, 0 clicks, ≤ 90 s', actual: `${done.keys} keys, ${done.clicks} clicks`, seconds: time, isWithin: done.keys <= 110 && done.clicks === 0 && time <= 90 };
}

export async function byMouse(stage: Stage): Promise<Measured> {
  const { page, counter, close } = await therapist(stage);
  await openBuilder(page, await emptyProgram(stage));
  counter.start();
  const rows = page.getByRole('region', { name: 'Library' }).getByRole('button', { name: /^Add / });
  for (let i = 0; i < 8; i += 1) await rows.first().click();
  await page.getByRole('button', { name: 'Review and issue' }).click();
  const dialog = page.getByRole('dialog', { name: 'Issue version 1' });
  await expect(dialog.getByRole('listitem')).toHaveCount(8);
  await dialog.getByRole('button', { name: 'Issue version 1' }).click();
  await issued(page);
  const done = counter.read();
  await close();
  return { flow: '8 exercises from nothing, mouse, doses of the library', budget: '≤ 24 clicks, 0 keys', actual: `${done.clicks} clicks, ${done.keys} keys`, seconds: seconds(done, 10), isWithin: done.clicks <= 24 && done.keys === 0 };
}

export async function fromTemplate(stage: Stage): Promise<Measured> {
  const { clinic } = stage;
  const { patientId, name } = await clinic.addPatient({ name: `Tess ${clinic.mark}` });
  await insert('templates', { clinic_id: clinic.clinicId, id: uuidv7(), texts: { en: { name: `First weeks ${clinic.mark}`, rationale: 'Gentle', source: 'Our own' } }, draft: await draftOf('First weeks', slugs) });
  const { page, counter, close } = await therapist(stage);
  await page.goto(`/patients/${patientId}`);
  await page.waitForLoadState('networkidle');
  counter.start();
  await page.getByRole('link', { name: 'From a template' }).click();
  await page.getByRole('button', { name: `Use for ${name}: First weeks ${clinic.mark}` }).click();
  await expect(items(page)).toHaveCount(slugs.length, { timeout: 20_000 });
  await page.getByRole('button', { name: 'Review and issue' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Issue version 1' }).click();
  await issued(page);
  const done = counter.read();
  await close();
  return { flow: 'Program from a template, from the patient’s page to issued', budget: '≤ 6 actions', actual: `${total(done)} actions`, seconds: seconds(done, 4), isWithin: total(done) <= 6 };
}

const order = (page: Page) => items(page).evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? '').replace(/:.*/, '')));

export async function reorder(stage: Stage): Promise<Measured[]> {
  const { clinic } = stage;
  const { page, counter, close } = await therapist(stage);
  const start = async () => {
    // One place and one name of group, so that the eighth and the third are in one list.
    const draft = await draftOf('Low back', slugs);
    await openBuilder(page, await clinic.addProgram((await clinic.addPatient()).patientId, { draft: { ...draft, items: draft.items.map((item) => ({ ...item, section: 'All' })) } }));
    const before = await order(page);
    counter.start();
    return before[7] ?? '';
  };
  const arrived = (name: string) => expect.poll(async () => (await order(page)).indexOf(name), { timeout: 5000 }).toBe(2);

  const byKeys = await start();
  await items(page).nth(7).focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Alt+ArrowUp');
  await arrived(byKeys);
  const keys = counter.read();

  const byDrag = await start();
  await page.getByTitle('Drag to reorder').last().dragTo(items(page).nth(2).locator('xpath=ancestor::li'), { targetPosition: { x: 60, y: 4 } });
  await arrived(byDrag);
  const drag = counter.read();
  await close();
  return [
    { flow: 'Item 8 to place 3, by keys', budget: '≤ 5 keys', actual: `${keys.keys} keys`, seconds: seconds(keys, 1), isWithin: keys.keys <= 5 && keys.clicks === 0 },
    { flow: 'Item 8 to place 3, dragged', budget: '1 drag', actual: `${drag.drags} drag, ${drag.clicks} clicks`, seconds: seconds(drag, 1), isWithin: drag.drags === 1 && total(drag) === 1 },
  ];
}

export async function handOver(stage: Stage): Promise<Measured[]> {
  const { programId } = await stage.clinic.addPatientWithPlan();
  const { page, counter, close } = await therapist(stage);
  await page.goto(`/programs/${programId}`);
  await page.waitForLoadState('networkidle');
  counter.start();
  await page.getByRole('button', { name: /^Copy link/ }).first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('/p/');
  const link = counter.read();
  counter.start();
  const sheet = page.waitForEvent('popup');
  await page.getByRole('link', { name: /^Handout of version 1.*PDF/ }).first().click();
  await sheet;
  const pdf = counter.read();
  await close();
  return [
    { flow: 'Share the link', budget: '≤ 2 clicks', actual: `${link.clicks} clicks`, seconds: seconds(link, 1), isWithin: total(link) <= 2 },
    { flow: 'Open the handout as a PDF', budget: '≤ 2 clicks', actual: `${pdf.clicks} clicks`, seconds: seconds(pdf, 1), isWithin: total(pdf) <= 2 },
  ];
}

export async function patientSide(stage: Stage): Promise<Measured[]> {
  const { link } = await stage.clinic.addPatientWithPlan();
  const { context, counter, page } = await phone(stage);
  await openPlan(context, link);
  await page.goto('/plan');
  await page.waitForLoadState('networkidle');
  counter.start();
  await page.locator('a[href^="/plan/exercises/"]').first().tap();
  await page.waitForURL('**/plan/exercises/*');
  const first = counter.read();
  await page.goto('/plan');
  await page.waitForLoadState('networkidle');
  counter.start();
  await page.getByRole('button', { name: 'I did all of it' }).tap();
  await page.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: '0', exact: true }).tap();
  await page.getByRole('button', { name: 'Save' }).tap();
  await page.getByText(/^Sent/).first().waitFor({ timeout: 15_000 });
  const log = counter.read();
  await context.close();
  return [
    { flow: 'Patient: open plan to the first exercise', budget: '1 tap', actual: `${first.clicks} taps`, seconds: seconds(first, 0), isWithin: first.clicks <= 1 },
    { flow: 'Patient: quick log', budget: '≤ 3 taps', actual: `${log.clicks} taps`, seconds: seconds(log, 2), isWithin: log.clicks <= 3 },
  ];
}

export async function review(stage: Stage): Promise<Measured[]> {
  const { clinic } = stage;
  for (let i = 0; i < 39; i += 1) await clinic.addPatient({ name: `Patient ${i} ${clinic.mark}` });
  const worst = await clinic.addPatientWithPlan({}, { name: `Worst ${clinic.mark}` });
  const { context, page: told } = await phone(stage);
  await openPlan(context, worst.link);
  await told.goto('/plan/help');
  await told.getByRole('button', { name: 'Are you numb between your legs or around your bottom?' }).click();
  await expect(told.getByRole('heading', { name: 'Go to emergency care now' })).toBeVisible();
  await context.close();
  const { page, counter, close } = await therapist(stage);
  counter.start();
  await page.goto('/');
  const [row] = await page.getByRole('listitem').filter({ has: page.locator('a[href^="/patients/"]') }).all();
  if (!row) throw new Error('The queue is empty');
  await expect(row).toContainText(worst.name);
  await expect(row).toBeInViewport();
  const spot = counter.read(true);
  await page.waitForLoadState('networkidle');
  counter.start();
  await page.getByRole('button', { name: `Copy the note on ${worst.name}` }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  const note = counter.read();
  await close();
  return [
    { flow: 'Spot the worst of 40 patients', budget: '0 clicks', actual: `${total(spot)} clicks`, seconds: seconds(spot, 1), isWithin: total(spot) === 0 },
    { flow: 'Review and copy a note', budget: '≤ 3 actions', actual: `${total(note)} actions`, seconds: seconds(note, 1), isWithin: total(note) <= 3 },
  ];
}
