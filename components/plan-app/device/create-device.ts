import { newEntry, outOfDate, type OutboxEntry, type OutboxKind } from '@/lib/domain/outbox';
import { dueAt, waiting, type Answer } from '@/lib/domain/outbox-sending';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn } from '@/lib/domain/snapshot-day';
import type { SafetyCard } from '@/lib/domain/safety';
import type { SessionResult } from '@/lib/domain/session/result-of';
import type { TypedForm } from '@/lib/domain/telling/typed-form';
import { emptyState, type DeviceState, type DeviceView } from './device-state';
import { sendWaiting } from './send-waiting';
import { keptNames, type DeviceStorage } from './storage';

const dayMs = 86_400_000;
/** Days for which the device still shows what has been sent. */
const sentDays = 7;

/** What a device has around it. */
export interface Surroundings {
  openStorage: () => Promise<DeviceStorage>;
  post: (entry: OutboxEntry) => Promise<Answer | null>;
  fetchSnapshot: () => Promise<Answer | null>;
  postView: (view: DeviceView) => Promise<Answer | null>;
  /** One tab at a time where the browser can; harmless where it cannot. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Tells the other tabs that what is kept has changed. */
  announce: () => void;
  /** Pictures that the plan shows, kept for days without a network. */
  keepPictures: (snapshot: PlanSnapshot) => Promise<void>;
  /** Forgets the pictures and pages that the browser keeps. */
  forgetPages: () => Promise<void>;
  /** Forgets what this tab alone remembers. */
  forgetTab: () => void;
  later: (work: () => void, ms: number) => void;
  now: () => number;
}

const isSnapshot = (value: unknown): value is PlanSnapshot => typeof value === 'object' && value !== null && (value as PlanSnapshot).format === 1;

const newestOf = ({ versions }: PlanSnapshot): number => Math.max(0, ...versions.map(({ number }) => number));

export type Device = ReturnType<typeof createDevice>;

/** The plan's copy on one device, what was told on it, and the sending of that. One for each tab. */
export function createDevice(around: Surroundings) {
  let state = emptyState;
  const listeners = new Set<() => void>();
  const opening = around.openStorage();
  const set = (change: Partial<DeviceState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  /** Reads again what is kept: after a change here or in another tab. */
  async function reread(): Promise<void> {
    const storage = await opening;
    const [entries, snapshot, running, ended, view] = await Promise.all([storage.entries(), storage.kept('snapshot'), storage.kept('running'), storage.kept('ended'), storage.kept('view')]);
    const plan = isSnapshot(snapshot) ? snapshot : null;
    // A plan that is gone was wiped, here or in another tab.
    const isClosed = plan === null && (state.isClosed || state.snapshot !== null);
    // Also of a tab that slept while another was told that the link has ended.
    if (plan === null) around.forgetTab();
    set({ isReady: true, canStore: storage.isLasting, entries, isClosed, snapshot: plan, running, ended: ended as SessionResult | null, view: (view as DeviceView | null) ?? { isSent: true } });
  }

  async function changed(): Promise<void> {
    await reread();
    around.announce();
  }

  async function forgetSession(): Promise<void> {
    const storage = await opening;
    await storage.keep('running', null);
    await storage.keep('ended', null);
  }

  async function wipe(): Promise<void> {
    const storage = await opening;
    for (const name of keptNames) await storage.keep(name, null);
    await storage.remove(state.entries.filter((entry) => entry.state === 'sent').map(({ id }) => id));
    await around.forgetPages();
    await changed();
    set({ isClosed: true, hasChanged: false });
  }

  async function keepSnapshot(snapshot: PlanSnapshot): Promise<void> {
    const storage = await opening;
    const before = state.snapshot;
    if (before && before.link !== snapshot.link) await forgetSession();
    const isNewer = before?.link === snapshot.link && newestOf(snapshot) > newestOf(before);
    const isBusy = state.running !== null || state.ended !== null;
    // A session is finished and told on the version on which it was begun; the rest of the plan is the newest.
    await storage.keep('snapshot', isNewer && isBusy ? { ...snapshot, versions: before.versions, exercises: before.exercises, days: before.days, movements: before.movements } : snapshot);
    set({ isOnline: true, isClosed: false, hasChanged: state.hasChanged || isNewer });
    await changed();
    await around.keepPictures(snapshot);
  }

  async function readAgain(): Promise<void> {
    const answer = await around.fetchSnapshot();
    if (!answer) return set({ isOnline: false });
    if (answer.status === 401) return wipe();
    if (answer.status === 200 && isSnapshot(answer.body)) await keepSnapshot(answer.body);
  }

  async function sendOnce(isForced: boolean): Promise<void> {
    const storage = await opening;
    await reread();
    const link = state.snapshot?.link;
    if (!link || waiting(state.entries, link).length === 0) return;
    set({ isSending: true });
    const { sent, stopped } = await sendWaiting({ storage, link, post: around.post, now: around.now, isForced }).finally(() => set({ isSending: false }));
    set({ isOnline: stopped !== 'offline' });
    if (stopped === 'closed') return wipe();
    await changed();
    // What was sent may have changed today's page; another plan's link has to be known before anything is sent under it.
    if (sent > 0 || stopped === 'other-link') await readAgain();
    const next = Math.min(...waiting(state.entries, link).map(dueAt));
    if (Number.isFinite(next)) around.later(() => void send(), Math.max(1000, next - around.now()));
  }

  let sending: Promise<void> | null = null;
  let isAsked: 'no' | 'due' | 'all' = 'no';
  const takeAsked = () => {
    const asked = isAsked;
    isAsked = 'no';
    return asked;
  };
  /** Sends what waits. Asked while it is sending it looks once more when it has finished. */
  function send(isForced = false): Promise<void> {
    isAsked = isForced ? 'all' : isAsked === 'all' ? 'all' : 'due';
    sending ??= (async () => {
      for (let asked = takeAsked(); asked !== 'no'; asked = takeAsked()) {
        const isAll = asked === 'all';
        await around.alone(() => sendOnce(isAll));
      }
    })().finally(() => (sending = null));
    return sending;
  }

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    reread,
    send,
    setOnline: (isOnline: boolean) => set({ isOnline }),
    /** Reads what is kept and drops what is no longer needed. */
    start: async () => {
      await reread();
      const storage = await opening;
      const { ended } = state;
      if (ended && Date.parse(ended.startedAt) < around.now() - dayMs) await storage.keep('ended', null).then(reread);
      const old = outOfDate(state.entries, new Date(around.now() - sentDays * dayMs).toISOString());
      if (old.length > 0) await storage.remove(old.map(({ id }) => id)).then(reread);
    },
    /** Reads the plan from the server and sends what waits. */
    refresh: async () => {
      await readAgain();
      await send(true);
    },
    /** Saves what was told, then sends it. Throws when no plan is open, or when it could not be saved. */
    tell: async <Body extends { id: string }>(kind: OutboxKind, body: Body, card: SafetyCard | null): Promise<OutboxEntry> => {
      const storage = await opening;
      const { snapshot } = state;
      if (!snapshot) throw new Error('no plan is open on this device');
      const { link, zone } = snapshot;
      const entry = await storage.add(newEntry({ id: body.id, link, kind, body, savedAt: new Date(around.now()).toISOString(), card }));
      // Today has been told: no session of it is still to be finished. A past day or a correction says nothing of that.
      const isFix = 'supersedesId' in body && body.supersedesId !== undefined;
      if (kind === 'session' && !isFix && 'localDay' in body && body.localDay === dayIn(zone, around.now())) await forgetSession();
      await changed();
      void send(true);
      return entry;
    },
    saveRunning: async (running: unknown) => {
      if (await (await opening).keepWithPlan({ running })) set({ running });
    },
    /** The session is over; what came of it waits to be told. */
    endSession: async (ended: SessionResult) => {
      if (await (await opening).keepWithPlan({ running: null, ended })) set({ running: null, ended });
    },
    /** A form that could not be posted; null when there is none. */
    typed: async () => (await (await opening).kept('typed')) as TypedForm | null,
    forgetTyped: async () => (await opening).keep('typed', null),
    /** Takes an entry away by hand. */
    discard: async (id: string) => {
      await (await opening).remove([id]);
      await changed();
    },
    setView: async (change: Omit<DeviceView, 'isSent'>) => {
      const view = { ...state.view, ...change, isSent: false };
      set({ view });
      const storage = await opening;
      await storage.keep('view', view);
      const answer = await around.postView(view);
      if (answer?.status === 200) await storage.keep('view', { ...view, isSent: true });
      await changed();
    },
    /** How the server shows its pages on this device. */
    learnView: async (view: Pick<DeviceView, 'large' | 'contrast'>) => {
      if (view.large === state.view.large && view.contrast === state.view.contrast) return;
      await (await opening).keep('view', { ...state.view, ...view, isSent: true });
      await changed();
    },
    seenChange: () => set({ hasChanged: false }),
    wipe,
  };
}
