import { fingerprint } from '../fixtures/database';
import { expect, test } from '../fixtures/test';
import { ask } from './ask';
import { cookiesOf, forbiddenWords } from './identities';
import { paths } from './paths';
import { makeWorld } from './world';

/** Headers with which others have walked past a proxy or a middleware. */
const tricks: Record<string, Record<string, string>> = {
  prefetch: { purpose: 'prefetch', 'sec-purpose': 'prefetch' },
  'router prefetch': { 'next-router-prefetch': '1', rsc: '1' },
  'segment prefetch': { 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree', rsc: '1' },
  subrequest: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-middleware-next': '1' },
  payload: { rsc: '1' },
  'forwarded path': { 'x-path': '/sign-in', 'x-original-url': '/sign-in', 'x-rewrite-url': '/sign-in' },
};

for (const [trick, headers] of Object.entries(tricks)) {
  test(`${trick}: denied stays denied, and nothing leaks`, async () => {
    const world = await makeWorld();
    const cookies = await cookiesOf(world);
    const before = await fingerprint(world.clinic.clinicId);
    for (const { question, outcomes, writes } of Object.values(paths).flat()) {
      if (writes) continue;
      for (const identity of ['signedOut', 'otherOwner', 'otherLink'] as const) {
        if (outcomes[identity] === 200) continue;
        const asked = question(world.ids, world);
        const answer = await ask({ ...asked, cookie: cookies[identity], headers });
        for (const word of forbiddenWords(world, identity)) expect(answer.body, `${asked.path} as ${identity}`).not.toContain(word);
        expect(answer.headers.get('content-security-policy'), asked.path).toContain("default-src 'none'");
        // The framework sends pictures on to their own address before the proxy speaks; that answer is empty.
        if (!/^\/(plan\/)?(figures|pictures)\//.test(asked.path)) expect(answer.headers.get('cache-control'), asked.path).toContain('no-store');
      }
    }
    expect(await fingerprint(world.clinic.clinicId)).toBe(before);
  });
}
