import { expect, test } from '../fixtures/test';
import { ask, type Answer } from './ask';
import { cookiesOf } from './identities';
import { paths } from './paths';
import { makeWorld } from './world';

const everywhere = {
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};

/** The answer's own nonce, after everything that a header can be wrong about has been looked at. */
function expectHeaders({ status, headers, body }: Answer, path: string): string {
  // The builder shows a draft's sheet in a frame of its own page.
  const framed = path.includes('/draft/handout.');
  const expected = framed ? { ...everywhere, 'x-frame-options': 'SAMEORIGIN' } : everywhere;
  for (const [name, value] of Object.entries(expected)) expect(headers.get(name), `${path}: ${name}`).toBe(value);
  // Pictures of exercises say nothing about anybody; a clinic's own are kept by the browser that may see them.
  const isPicture = /^\/(plan\/)?(figures|pictures)\//.test(path);
  if (!isPicture || status !== 200) expect(headers.get('cache-control'), path).toContain('no-store');
  else if (!/^\/figures\/(?!own\/)/.test(path)) expect(headers.get('cache-control'), path).toContain('private');

  const policy = headers.get('content-security-policy') ?? '';
  expect(policy, path).toContain("default-src 'none'");
  expect(policy, path).toContain(`frame-ancestors ${framed ? "'self'" : "'none'"}`);
  expect(policy.match(/script-src [^;]*/)?.[0], path).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
  expect(nonce.length, path).toBeGreaterThan(20);
  // The page for when all else fails is made when the application is built: it is read without scripts.
  if (!headers.get('content-type')?.startsWith('text/html') || path === '/_global-error') return nonce;
  for (const [, attributes = ''] of body.matchAll(/<(?:script|style)\b([^>]*)>/g)) expect(attributes, `${path}: a script or style without the nonce`).toContain(`nonce="${nonce}"`);
  expect(body, `${path}: an inline handler`).not.toMatch(/<[^>]+\son(click|load|error|submit)=/);
  return nonce;
}

for (const [path, list] of Object.entries(paths)) {
  test(path, async () => {
    const world = await makeWorld();
    const cookies = await cookiesOf(world);
    const nonces: string[] = [];
    for (const { question } of list) {
      const asked = question(world.ids, world);
      for (const identity of ['signedOut', 'owner', 'link'] as const) nonces.push(expectHeaders(await ask({ ...asked, cookie: cookies[identity] }), asked.path));
    }
    expect(new Set(nonces).size, 'every answer has a nonce of its own').toBe(nonces.length);
  });
}
