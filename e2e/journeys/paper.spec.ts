import { operators } from '../../bin/budgets/keystroke-level';
import { countEvents } from '../budgets/count-events';
import { expectAccessible } from '../fixtures/axe';
import { daysFromToday, openClinic } from '../fixtures/clinic';
import { query } from '../fixtures/database';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';

interface Told extends Record<string, unknown> {
  day: string;
  provenance: string;
  pain: number | null;
  /** Null once it was taken back. */
  outcomes: string | null;
  corrects: boolean;
}

/** What is kept, in the order in which it was entered. */
const kept = (patientId: string) => query<Told>(
  `select s.local_day::text as day, s.provenance, s.pain_after as pain, s.supersedes_id is not null as corrects,
     (select string_agg(i.outcome, ' ' order by p.position) from item_logs i join program_items p on p.clinic_id = i.clinic_id and p.id = i.item_id where i.clinic_id = s.clinic_id and i.session_log_id = s.id) as outcomes
   from session_logs s where s.patient_id = $1 order by s.received_at, s.local_day`,
  [patientId],
);

test('a returned sheet is typed with keys alone in less than half a minute, and a day of it is put right, undone and taken back', async ({ page, context }) => {
  const clinic = await openClinic();
  const first = daysFromToday(-13);
  const { patientId, name } = await clinic.addPatientWithPlan({ from: first, items: [{ slug: 'knee-to-chest' }, { slug: 'glute-bridge' }, { slug: 'cat-cow' }] }, { paper_only: true });
  const counter = await countEvents(context);
  await signIn(context, clinic.assistant);

  await test.step('the sheet that was handed out lies open, with the focus on its first box', async () => {
    await page.goto(`/patients/${patientId}`);
    await page.getByRole('link', { name: 'Transcribe paper' }).click();
    await expect(page.getByRole('heading', { name: 'Transcribe a sheet', level: 1 })).toBeVisible();
    await expect(page.getByRole('grid', { name: 'Fourteen days of the sheet' }).getByRole('columnheader')).toHaveCount(15);
    await expect(page.getByRole('gridcell').first()).toBeFocused();
    await expectAccessible(page, 'empty sheet');
  });

  await test.step('fourteen days, one of them not done and one left empty, one exercise in part, pain beside each', async () => {
    counter.start();
    const press = async (keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const days = Array.from({ length: 14 }, () => 'Space');
    await press(days.with(4, '3').with(8, '0'));
    await press(['4', '4', '3', '3', '6', '3', '3', '3', 'Space', '2', '2', '3', 't', '2']);
    await press(['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', '2']);
    await expect(page.getByText('13 days to save.')).toBeVisible();
    await expectAccessible(page, 'filled sheet');
    await page.keyboard.press('Enter');
    await expect(page.getByText('13 days saved, from paper')).toBeVisible();
    const { keys, clicks } = counter.read();
    expect(clicks).toBe(0);
    expect(keys).toBe(34);
    expect(keys * operators.key).toBeLessThan(30);
  });

  await test.step('each day is kept as it stood on the paper, the empty one not at all', async () => {
    const told = await kept(patientId);
    expect(told.map(({ day }) => day)).toEqual(Array.from({ length: 14 }, (_, i) => daysFromToday(i - 13)).filter((day) => day !== daysFromToday(-5)));
    expect(told.map(({ pain }) => pain)).toEqual([4, 4, 3, 3, 6, 3, 3, 3, 2, 2, 3, 10, 2]);
    const [before, notDone, inPart] = [told[3], told[4], told.find(({ day }) => day === daysFromToday(-2))];
    expect([before?.outcomes, notDone?.outcomes, inPart?.outcomes]).toEqual(['done done done', 'skipped skipped skipped', 'done partly done']);
    expect(new Set(told.map(({ provenance }) => provenance))).toEqual(new Set(['from-paper']));
  });

  await test.step('the same boxes come back as they are, and a day is put right: the earlier entry stays', async () => {
    const wrong = page.getByRole('gridcell', { name: /^Whole day, .*: not done\. From paper already/ });
    await expect(wrong).toHaveCount(1);
    await wrong.click();
    await page.keyboard.press('2');
    await expect(page.getByText('1 day to save.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 day saved, from paper')).toBeVisible();
    const last = (await kept(patientId)).at(-1);
    expect(last).toEqual({ day: daysFromToday(-9), provenance: 'from-paper', pain: 6, outcomes: 'partly partly partly', corrects: true });
  });

  await test.step('the last change is undone, and what it said before is back', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('1 day is as it was before')).toBeVisible();
    expect((await kept(patientId)).at(-1)).toMatchObject({ day: daysFromToday(-9), outcomes: 'skipped skipped skipped', corrects: true });
    await expect(page.getByRole('gridcell', { name: /^Whole day, .*: not done\. From paper already/ })).toHaveCount(1);
  });

  await test.step('a day that was entered by mistake is emptied, and unknown again', async () => {
    const wrong = page.getByRole('gridcell', { name: /^Whole day, .*: not done\. From paper already/ });
    await wrong.click();
    await page.keyboard.press('0');
    await expect(page.getByText('1 day that came from paper is emptied: it becomes unknown again.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 day saved, from paper')).toBeVisible();
    await expect(page.getByText('Nothing filled in yet.')).toBeVisible();
    await expect(wrong).toHaveCount(0);
    expect((await kept(patientId)).at(-1)).toMatchObject({ day: daysFromToday(-9), outcomes: null, corrects: true });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(wrong).toHaveCount(1);
  });

  await test.step('the page of the patient says where it comes from and who typed it', async () => {
    await page.goto(`/patients/${patientId}?log=all`);
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await expect(page.getByText(`From paper, by ${clinic.assistant.name}`)).toHaveCount(13);
    await expect(page.getByText(/^Pain 6 after\. Not done/)).toBeVisible();
  });
});

test('a day that the patient told of is shown and left alone', async ({ page, context, openPhone }) => {
  const clinic = await openClinic();
  const { patientId, link } = await clinic.addPatientWithPlan({ from: daysFromToday(-3) });
  const phone = await openPhone({ javaScriptEnabled: false });
  await phone.goto(`/p/${link.token}`);
  await phone.getByRole('button', { name: 'Open my plan' }).click();
  await phone.getByRole('button', { name: /^I did all of it/ }).click();
  await phone.getByRole('radiogroup', { name: 'How bad is the pain now?' }).getByRole('radio', { name: '1', exact: true }).check();
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await signIn(context, clinic.therapist);
  await page.goto(`/patients/${patientId}/paper`);
  const own = page.getByRole('gridcell', { name: /^Whole day, .*: done\. Told already: shown only$/ });
  await expect(own).toHaveAttribute('aria-readonly', 'true');
  await own.click();
  await page.keyboard.press('3');
  await expect(own).toHaveCount(1);
  await expect(page.getByText('Nothing filled in yet.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Fill in a box first.')).toBeVisible();
  expect(await kept(patientId)).toHaveLength(1);
});
