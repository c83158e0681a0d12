import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import { query } from '../fixtures/database';
import { openPlan, signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';
import { handedOver } from '../fixtures/environment';
import { makeWorld, type Ids, type World } from './world';

const clinicPages = (ids: Ids) => [
  '/', '/patients', '/patients/new', `/patients/${ids.patientId}`, `/patients/${ids.patientId}/edit`, `/patients/${ids.newPatientId}`, '/library', '/library/glute-bridge',
  `/programs/${ids.programId}`, `/programs/${ids.draftProgramId}`, `/programs/${ids.programId}/edit`, '/settings', '/settings/account', '/settings/team', '/settings/audit',
  '/library/new', '/library/import', '/library/bench', '/library/bench/glute-bridge', '/library/templates', '/settings/rules', '/settings/export', '/settings/mail', '/patients/import',
  `/patients/${ids.patientId}/paper`, `/patients/${ids.newPatientId}/merge`, `/patients/${ids.patientId}/merge?with=${ids.newPatientId}`, `/programs/${ids.programId}/rules`, '/nowhere',
];
const planPages = (ids: Ids) => ['/plan', `/plan/exercises/${ids.itemKey}`, '/plan/log', '/plan/log/before', '/plan/report', '/plan/help', '/plan/help/mistake', '/plan/history', '/plan/reminders', '/plan/changes', '/plan/nowhere'];

async function look(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, path);
}

async function speak(world: World, locale: string): Promise<void> {
  await query('update users set locale = $2 where email = $1', [world.clinic.owner.email, locale]);
  await query('update patients set locale = $2 where clinic_id = $1', [world.clinic.clinicId, locale]);
}

const appViews = ['today', 'go', 'before', 'log', 'log=some', 'log=all', 'report', 'report=signs', 'morning', 'help', 'mistake', 'queue', 'install', 'close'];

for (const locale of ['en', 'es']) {
  test.describe(locale, () => {
    test.use({ locale });

    for (const theme of ['light', 'dark']) {
      test(`the clinic's pages, ${theme}`, async ({ page, context }) => {
        test.slow();
        const world = await makeWorld();
        await speak(world, locale);
        await signIn(context, world.clinic.owner);
        await context.addCookies([{ name: 'theme', value: theme, url: handedOver('E2E_BASE_URL') }]);
        for (const path of clinicPages(world.ids)) await look(page, path);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      });
    }

    test("the patient's pages on a phone", async ({ openPhone }) => {
      test.slow();
      const world = await makeWorld();
      await speak(world, locale);
      const phone = await openPhone({ locale });
      for (const path of ['/p', `/p/open`]) await look(phone, path);
      await openPlan(phone.context(), world.link);
      for (const path of planPages(world.ids)) {
        await phone.goto(path);
        const { width, height } = await phone.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));
        expect(width, `${path} fits the phone`).toBeLessThanOrEqual(390);
        // Unrolled, so that nothing lies under the strip at the foot.
        await phone.setViewportSize({ width: 390, height });
        await expectAccessible(phone, path);
        await phone.setViewportSize({ width: 390, height: 844 });
      }
      await expect(phone.locator('html')).toHaveAttribute('lang', locale);
    });

    test("the patient's app on a narrow phone", async ({ openPhone }) => {
      test.slow();
      const world = await makeWorld();
      await speak(world, locale);
      const phone = await openPhone({ locale, viewport: { width: 320, height: 700 } });
      await openPlan(phone.context(), world.link);
      for (const view of appViews) {
        await phone.goto(`/plan/session#${view}`);
        await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await phone.evaluate(() => document.documentElement.scrollWidth), `${view} fits a narrow phone`).toBeLessThanOrEqual(320);
        await phone.setViewportSize({ width: 320, height: await phone.evaluate(() => document.documentElement.scrollHeight) });
        await expectAccessible(phone, view);
        await phone.setViewportSize({ width: 320, height: 700 });
      }
    });

    test('the doors: sign-in, a closed plan', async ({ page }) => {
      for (const path of ['/sign-in', '/plan/closed']) await look(page, path);
    });
  });
}
