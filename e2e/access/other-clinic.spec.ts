import { sessionCookie } from '../fixtures/identity';
import { signIn } from '../fixtures/identity';
import { expect, test } from '../fixtures/test';
import { ask } from './ask';
import { makeWorld } from './world';

const most = 80;

/** Everything that a member can reach by following links, as pages and as the payload that navigation fetches. */
async function crawl(cookie: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = ['/', '/patients?view=all', '/patients/export.csv', '/settings'];
  while (waiting.length > 0 && found.size < most) {
    const path = waiting.pop() ?? '';
    if (found.has(path)) continue;
    const page = await ask({ path, cookie });
    const payload = await ask({ path, cookie, headers: { rsc: '1' } });
    found.set(path, page.body + payload.body);
    if (!page.headers.get('content-type')?.startsWith('text/html')) continue;
    for (const [, href = ''] of page.body.matchAll(/\shref="(\/(?!_next|\/)[^"#]*)"/g)) waiting.push(href.replaceAll('&amp;', '&'));
  }
  return found;
}

test('following every link as the owner of a full clinic shows nothing of another clinic', async () => {
  const [mine, theirs] = [await makeWorld(), await makeWorld()];
  const { name, value } = await sessionCookie(mine.clinic.owner);
  const found = await crawl(`${name}=${value}`);
  expect(found.size).toBeGreaterThan(15);
  const withOwn = [...found].filter(([, text]) => text.includes(mine.patientMark)).map(([path]) => path);
  expect(withOwn.length, 'the crawl sees the clinic that it belongs to').toBeGreaterThan(4);
  for (const [path, text] of found) expect(text, path).not.toContain(theirs.clinic.mark);
});

test('a clinician cannot open, print or even detect a patient or a program of another clinic', async ({ page, context }) => {
  const [theirs, mine] = [await makeWorld(), await makeWorld()];
  await signIn(context, mine.clinic.owner);
  for (const path of [`/patients/${theirs.ids.patientId}`, `/programs/${theirs.ids.programId}`, `/programs/${theirs.ids.programId}/versions/1/handout.pdf`]) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).not.toContain(theirs.clinic.mark);
  }
  await page.goto(`/patients?q=${theirs.patientMark}`);
  await expect(page.getByRole('link', { name: new RegExp(theirs.patientMark) })).toHaveCount(0);

  await page.goto(`/patients/${mine.ids.patientId}`);
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(mine.patientMark) })).toBeVisible();
});
