import { fingerprint } from '../fixtures/database';
import { expect, test } from '../fixtures/test';
import { actions } from './actions';
import { ask, callAction, type Question } from './ask';
import { builtActions } from './built';
import { cookiesOf } from './identities';
import { paths } from './paths';
import { makeWorld } from './world';

/** What a request carries that a page of another site has sent, or that hides where it comes from. */
const origins: Record<string, Record<string, string>> = {
  'another site': { origin: 'https://evil.example' },
  'another site that forges the host': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  'another port': { origin: 'http://127.0.0.1:1' },
  'an opaque origin': { origin: 'null' },
  'no origin': {},
};

for (const [name, headers] of Object.entries(origins)) {
  test(`no action runs for ${name}`, async () => {
    const world = await makeWorld();
    const cookies = await cookiesOf(world);
    const before = await fingerprint(world.clinic.clinicId);
    for (const [action, id] of builtActions()) {
      const { outcome } = await callAction(id, actions[action]?.input(world.ids), cookies.owner, headers);
      expect(['forbidden', '500'], action).toContain(outcome);
    }
    expect(await fingerprint(world.clinic.clinicId)).toBe(before);
  });

  test(`no write through a plan link runs for ${name}`, async () => {
    const world = await makeWorld();
    const cookies = await cookiesOf(world);
    const before = await fingerprint(world.clinic.clinicId);
    for (const { question, writes } of Object.values(paths).flat()) {
      const asked = question(world.ids, world);
      if (!writes || !asked.path.startsWith('/plan/')) continue;
      for (const sent of [asScript(asked), asForm(asked)]) {
        const answer = await ask({ ...sent, cookie: cookies.link, headers: { ...contentType(sent), ...headers } });
        expect([303, 403], `${asked.path}: ${answer.body}`).toContain(answer.status);
        expect(answer.headers.get('set-cookie'), asked.path).toBeNull();
      }
    }
    expect(await fingerprint(world.clinic.clinicId)).toBe(before);
  });
}

type Sent = Omit<Question, 'cookie'>;

const asScript = (asked: Sent): Sent => asked;

/** The same fields as a plain form of another site would post them. */
function asForm(asked: Sent): Sent {
  const fields = Object.entries(JSON.parse(typeof asked.body === 'string' ? asked.body : '{}') as Record<string, unknown>).filter(([, value]) => typeof value !== 'object');
  return { ...asked, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields.map(([key, value]) => [key, String(value)])).toString() };
}

const contentType = ({ headers = {} }: Sent): Record<string, string> => ({ 'content-type': headers['content-type'] ?? '' });
