import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '@/lib/domain/outbox';
import type { Answer } from '@/lib/domain/outbox-sending';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { createDevice, type Device } from './create-device';
import { memoryStorage } from './memory-storage';
import { keptNames, type DeviceStorage } from './storage';

const networks = ['good', 'off', 'lost-answer', 'lost-request', 'down', 'busy', 'hotel', 'ended', 'other-plan'] as const;
type Network = (typeof networks)[number];

/** The server as the endpoints are: an id is stored once, another body under it is a conflict, some bodies are refused. */
function createServer() {
  const stored = new Map<string, string>();
  const links: string[] = [];
  let network: Network = 'good';
  const store = ({ id, body, link }: OutboxEntry): Answer => {
    const text = JSON.stringify(body);
    if ((body as { isBad: boolean }).isBad) return { status: 422, body: { ok: false, code: 'invalid' } };
    if (stored.has(id) && stored.get(id) !== text) return { status: 409, body: { ok: false, code: 'conflict', reason: 'other-body' } };
    stored.set(id, text);
    links.push(link);
    return { status: 200, body: { ok: true, value: { id } } };
  };
  const post = async (entry: OutboxEntry): Promise<Answer | null> => {
    // Somebody else's turn first, as a real request would allow.
    await Promise.resolve();
    switch (network) {
      case 'off':
      case 'lost-request':
        return null;
      case 'lost-answer':
        store(entry);
        return null;
      case 'down':
        return { status: 500, body: { ok: false, code: 'unexpected' } };
      case 'busy':
        return { status: 429, body: { ok: false, code: 'too-many', reason: '12' } };
      case 'hotel':
        return { status: 200, body: null };
      case 'ended':
        return { status: 401, body: { ok: false, code: 'signed-out' } };
      case 'other-plan':
        return { status: 409, body: { ok: false, code: 'refused', reason: 'other-link' } };
      case 'good':
        return store(entry);
    }
  };
  const snapshot = { format: 1, link: 'mine', zone: 'Europe/London', versions: [{ id: 'v', number: 1 }] } as unknown as PlanSnapshot;
  const fetchSnapshot = async (): Promise<Answer | null> => {
    if (network === 'good') return { status: 200, body: snapshot };
    return network === 'ended' ? { status: 401, body: { ok: false, code: 'signed-out' } } : null;
  };
  return { stored, links, post, fetchSnapshot, set: (next: Network) => (network = next) };
}

function createPhone(server: ReturnType<typeof createServer>, clock: { now: number }, forgotten: string[] = []) {
  const storage = memoryStorage();
  const open = (): Device =>
    createDevice({
      openStorage: async () => storage,
      post: server.post,
      fetchSnapshot: server.fetchSnapshot,
      postView: async () => null,
      alone: (work) => work(),
      announce: () => undefined,
      keepPictures: async () => undefined,
      forgetPages: async () => void forgotten.push('pages'),
      forgetTab: () => void forgotten.push('tab'),
      later: () => undefined,
      now: () => clock.now,
    });
  return { storage, tabs: [open(), open()], open };
}

type Step =
  | { do: 'tell'; phone: 0 | 1; tab: 0 | 1; isBad: boolean; kind: 'session' | 'report' }
  | { do: 'tell-again'; phone: 0 | 1; tab: 0 | 1 }
  | { do: 'send'; phone: 0 | 1; isForced: boolean; isBoth: boolean }
  | { do: 'refresh' | 'reload'; phone: 0 | 1; tab: 0 | 1 }
  | { do: 'network'; is: Network }
  | { do: 'wait'; ms: number };

const which = fc.constantFrom(0 as const, 1 as const);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('tell' as const), phone: which, tab: which, isBad: fc.boolean(), kind: fc.constantFrom('session' as const, 'report' as const) }),
  fc.record({ do: fc.constant('tell-again' as const), phone: which, tab: which }),
  fc.record({ do: fc.constant('send' as const), phone: which, isForced: fc.boolean(), isBoth: fc.boolean() }),
  fc.record({ do: fc.constantFrom('refresh' as const, 'reload' as const), phone: which, tab: which }),
  fc.record({ do: fc.constant('network' as const), is: fc.constantFrom(...networks) }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 2_000_000 }) }),
);

const byId = async (storage: DeviceStorage) => new Map((await storage.entries()).map((entry) => [entry.id, entry]));

describe('what is told on phones', () => {
  it('is neither lost nor doubled, whatever happens on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), async (steps) => {
        const [server, clock] = [createServer(), { now: Date.parse('2026-11-21T09:00:00Z') }];
        const phones = [createPhone(server, clock), createPhone(server, clock)] as const;
        for (const { tabs } of phones) for (const tab of tabs) await tab.start().then(tab.refresh);
        const told: { id: string; phone: 0 | 1; body: string; isBad: boolean }[] = [];
        const check = async () => {
          for (const { id, phone, body, isBad } of told) {
            const entry = (await byId(phones[phone].storage)).get(id);
            // Wiping a phone takes away what the server has, and nothing else.
            if (entry?.state !== 'sent' && !server.stored.has(id)) expect(entry?.state, 'lost').toBeDefined();
            if (entry?.state === 'sent') expect(server.stored.get(id)).toBe(body);
            if (entry?.state === 'refused') expect(isBad).toBe(true);
            if (entry) expect(JSON.stringify(entry.body)).toBe(body);
          }
          expect([...server.stored.keys()].every((id) => told.some((one) => one.id === id))).toBe(true);
          expect(new Set(server.links).size).toBeLessThanOrEqual(1);
        };
        for (const step of steps) {
          clock.now += 1000;
          if (step.do === 'network') server.set(step.is);
          else if (step.do === 'wait') clock.now += step.ms;
          else if (step.do === 'send') await Promise.all(phones[step.phone].tabs.slice(0, step.isBoth ? 2 : 1).map((tab) => tab.send(step.isForced)));
          else {
            const phone = phones[step.phone];
            const tab = phone.tabs[step.tab]!;
            const last = told.findLast((one) => one.phone === step.phone);
            if (step.do === 'refresh') await tab.refresh();
            if (step.do === 'reload') await (phone.tabs[step.tab] = phone.open()).start();
            if (step.do === 'tell-again' && last && tab.state().snapshot) await tab.tell('session', { id: last.id, isBad: false, changed: true } as { id: string }, null);
            if (step.do === 'tell' && tab.state().snapshot) {
              const body = { id: `${String(told.length).padStart(3, '0')}`, isBad: step.isBad };
              told.push({ id: body.id, phone: step.phone, body: JSON.stringify(body), isBad: step.isBad });
              await tab.tell(step.kind, body, null);
            }
          }
          await check();
        }
        server.set('good');
        for (const phone of phones) await phone.open().start().then(() => phone.tabs[0]!.refresh());
        await check();
        for (const { id, phone, isBad } of told) {
          expect(server.stored.has(id)).toBe(!isBad);
          const entry = (await byId(phones[phone].storage)).get(id);
          if (isBad) expect(entry).toMatchObject({ state: 'refused', refusal: 'invalid' });
          else if (entry) expect(entry.state).toBe('sent');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('waits under its own plan while another is open, and goes when that one is opened again', async () => {
    const server = createServer();
    const clock = { now: Date.parse('2026-11-21T09:00:00Z') };
    const phone = createPhone(server, clock);
    const [tab] = phone.tabs as [Device, Device];
    await tab.start().then(tab.refresh);
    server.set('other-plan');
    await tab.tell('session', { id: '1' }, null);
    await tab.send(true);
    expect(server.stored.size).toBe(0);
    expect(tab.state().entries).toMatchObject([{ state: 'waiting', link: 'mine' }]);
    server.set('good');
    await tab.send(true);
    expect(tab.state().entries).toMatchObject([{ state: 'sent' }]);
  });

  it('a link that has ended takes the plan off the phone and leaves what was not sent', async () => {
    const [server, forgotten] = [createServer(), [] as string[]];
    const phone = createPhone(server, { now: Date.parse('2026-11-21T09:00:00Z') }, forgotten);
    const [tab, asleep] = phone.tabs as [Device, Device];
    await tab.start().then(tab.refresh);
    await tab.tell('session', { id: '1' }, null);
    await tab.send(true);
    await tab.endSession({ startedAt: '2026-11-21T08:50:00Z', items: [] });
    await tab.saveRunning({ step: 'work' });
    await tab.setView({ large: true, seen: 'version' });
    server.set('off');
    await tab.tell('report', { id: '2' }, null);
    await tab.send(true);
    server.set('ended');
    forgotten.length = 0;
    await tab.refresh();
    expect(tab.state()).toMatchObject({ isClosed: true, snapshot: null, running: null, ended: null, entries: [{ id: '2', state: 'waiting' }], view: { isSent: true } });
    // The player on the screen keeps once more what it has, as its clock goes on.
    await tab.saveRunning({ step: 'work' });
    await asleep.endSession({ startedAt: '2026-11-21T08:50:00Z', items: [] });
    expect(tab.state().running).toBeNull();
    for (const name of keptNames) expect(await phone.storage.kept(name), name).toBeNull();
    expect(new Set(forgotten)).toEqual(new Set(['pages', 'tab']));
    forgotten.length = 0;
    await asleep.start();
    expect(forgotten).toContain('tab');
  });

  it('what one tab wipes is closed in the other too, and open again in both', async () => {
    const server = createServer();
    const [one, other] = createPhone(server, { now: Date.parse('2026-11-21T09:00:00Z') }).tabs as [Device, Device];
    for (const tab of [one, other]) await tab.start().then(tab.refresh);
    server.set('ended');
    await one.refresh();
    await other.reread();
    expect([one.state(), other.state()]).toMatchObject([{ isClosed: true, snapshot: null }, { isClosed: true, snapshot: null }]);
    server.set('good');
    await one.refresh();
    await other.reread();
    expect([one.state(), other.state()]).toMatchObject([{ isClosed: false, snapshot: { link: 'mine' } }, { isClosed: false, snapshot: { link: 'mine' } }]);
  });

  it('a session is finished on the version on which it was begun, and the plan changes after it is told', async () => {
    const server = createServer();
    const phone = createPhone(server, { now: Date.parse('2026-11-21T09:00:00Z') });
    const [tab] = phone.tabs as [Device, Device];
    await phone.storage.keep('snapshot', { format: 1, link: 'mine', zone: 'Europe/London', versions: [{ id: 'older', number: 0 }], exercises: ['old'], days: ['old'] });
    await tab.start();
    await tab.saveRunning({ step: 'work' });
    await tab.refresh();
    expect(tab.state()).toMatchObject({ hasChanged: true, snapshot: { versions: [{ id: 'older' }], exercises: ['old'] } });
    await tab.endSession({ startedAt: '2026-11-21T08:50:00Z', items: [] });
    await tab.refresh();
    expect(tab.state()).toMatchObject({ running: null, ended: { items: [] }, snapshot: { versions: [{ id: 'older' }] } });
    await tab.tell('session', { id: '1', localDay: '2026-11-20' } as { id: string }, null);
    expect(tab.state().ended).not.toBeNull();
    await tab.tell('session', { id: '2', localDay: '2026-11-21' } as { id: string }, null);
    await tab.send(true);
    expect(tab.state()).toMatchObject({ ended: null, snapshot: { versions: [{ id: 'v' }] } });
  });

  it('a phone that holds another plan’s session forgets it', async () => {
    const server = createServer();
    const phone = createPhone(server, { now: 0 });
    await phone.storage.keep('snapshot', { format: 1, link: 'theirs', versions: [] });
    await phone.storage.keep('running', { step: 'work' });
    const tab = phone.open();
    await tab.start();
    expect(tab.state().running).not.toBeNull();
    await tab.refresh();
    expect(tab.state()).toMatchObject({ running: null, snapshot: { link: 'mine' }, hasChanged: false });
  });
});
