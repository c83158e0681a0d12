import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { createLink, revokeLink } from '@/lib/server/links/commands';
import { birthYearProof } from '@/lib/server/year-proof';
import { GET as showDoor } from './[token]/route';
import { GET as showCodeForm } from './route';
import { POST as open } from './open/route';

let sender = 0;
const newAddress = () => `198.51.100.${(sender += 1)}`;
const plain = { label: 'patient', askBirthYear: false, days: 30 } as const;

function post(fields: Record<string, string>, address = newAddress()): Promise<Response> {
  const body = new URLSearchParams(fields).toString();
  return open(new Request('http://127.0.0.1:3000/p/open', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length), 'x-forwarded-for': address, 'x-nonce': 'nonce' } }));
}

function get(token: string, language = 'en'): Promise<Response> {
  return showDoor(new Request(`http://127.0.0.1:3000/p/${token}?v=3`, { headers: { 'accept-language': language, 'x-nonce': 'nonce' } }), { params: Promise.resolve({ token }) });
}

async function startLink(given: Partial<{ askBirthYear: boolean }> = {}) {
  const { clinicId, owner } = await openClinic();
  const { programId } = await addIssuedProgram(owner);
  return { clinicId, owner, ...(await createLink(owner, { programId, ...plain, ...given })) };
}

async function fingerprint(): Promise<string> {
  const tables = await asAdmin<{ name: string }>(`select format('%I', tablename) as name from pg_tables where schemaname = 'public' order by 1`);
  const rows = await Promise.all(tables.map(({ name }) => asAdmin(`select t::text from ${name} t order by 1`)));
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

describe('a link’s address', () => {
  it('changes nothing, sets nothing and tells nothing, however often it is opened', async () => {
    const { token } = await startLink();
    const before = await fingerprint();
    const never = 'N'.repeat(43);
    for (let i = 0; i < 50; i += 1) for (const any of [token, never]) expect((await get(any)).headers.get('set-cookie')).toBeNull();
    const [real, made] = [await (await get(token)).text(), await (await get(never)).text()];
    expect(real.replace(token, '')).toBe(made.replace(never, ''));
    expect(real.split(token)).toHaveLength(2);
    expect(/<title>(.*)<\/title>/.exec(real)?.[1]).toBe('Open your plan');
    expect(await fingerprint()).toBe(before);
  }, 60_000);

  it('answers in the browser’s language and shows any text as text', async () => {
    expect(await (await get('x', 'es-MX,es;q=0.9')).text()).toMatch(/<html lang="es">[\s\S]*Abra su plan/);
    const hostile = '"><script>alert(1)</script>';
    expect(await (await get(hostile)).text()).not.toContain('<script>alert');
    const answer = await post({ code: hostile, year: '1953' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toContain('<script>alert');
  });
});

describe('opening', () => {
  it('trades the secret for a cookie that scripts cannot read and that ends with the link', async () => {
    const { token } = await startLink();
    const answer = await post({ token, sheet: '3' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/plan?sheet=3');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(new RegExp(`^homestretch-plan=${token}; Path=/plan; Expires=.*; HttpOnly; SameSite=lax$`));
    const lasts = new Date(/Expires=([^;]+)/.exec(cookie)?.[1] ?? 0).getTime() - Date.now();
    expect(Math.round(lasts / 86_400_000)).toBe(30);
  });

  it('answers wrong, revoked, expired and garbled secrets alike', async () => {
    const { owner, token, id } = await startLink();
    await revokeLink(owner, id);
    const expired = await startLink();
    await asAdmin(`update plan_links set expires_at = now() - interval '1 second' where id = $1`, [expired.id]);
    const answers = await Promise.all([token, expired.token, 'N'.repeat(43), '', '\0'].map((secret) => post({ token: secret })));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(bodies).size).toBe(1);
    expect(answers.map((answer) => answer.headers.get('set-cookie'))).toEqual([null, null, null, null, null]);
  });

  it('asks the birth year where the link says so', async () => {
    const { token } = await startLink({ askBirthYear: true });
    const question = await post({ token });
    expect(question.status).toBe(200);
    expect(question.headers.get('set-cookie')).toBeNull();
    expect(await question.text()).toContain('name="year"');
    expect((await post({ token, year: '53' })).status).toBe(422);
    expect((await post({ token, year: '1952' })).status).toBe(422);
    const opened = await post({ token, year: ' 1953 ' });
    expect(opened.status).toBe(303);
    expect(opened.headers.getSetCookie().map((cookie) => cookie.split(';')[0])).toEqual([`homestretch-plan=${token}`, `homestretch-plan-year=${birthYearProof(token)}`]);
  });

  it('opens by the printed code with the birth year', async () => {
    const { code, token } = await startLink();
    expect((await showCodeForm(new Request('http://127.0.0.1:3000/p'))).status).toBe(200);
    const opened = await post({ code: code.toLowerCase().replaceAll('-', ''), year: '1953' });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('set-cookie')).toContain(token);
    const wrong = await post({ code, year: '1950' });
    expect(wrong.status).toBe(404);
    expect(await wrong.text()).toContain('do not open a plan');
  });

  it('answers 429 in words after 20 knocks from one address, and lets the owner in from another', async () => {
    const { token } = await startLink();
    const guesser = newAddress();
    const statuses: number[] = [];
    for (let i = 0; i < 22; i += 1) statuses.push((await post({ token: String(i).padStart(43, 'g') }, guesser)).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 404), 429, 429]);
    const refused = await post({ token }, guesser);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('Too many tries');
    expect((await post({ token })).status).toBe(303);
  });

  it('reads nothing from a body that is too large', async () => {
    const { token } = await startLink();
    expect((await post({ token, filler: 'x'.repeat(5000) })).status).toBe(404);
  });
});
