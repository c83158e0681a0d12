import type { SymptomLocation } from '../locations';
import { inOrder, type OutboxEntry } from '../outbox';
import { emergencyFlags } from '../pain-signals';
import type { PlanSnapshot, SnapshotTold } from '../plan-snapshot';
import type { PainReportInput, SessionLogInput } from '../session-log';
import { dayIn } from '../snapshot-day';

/** The session that an entry tells; null for anything else. The device wrote the body itself and it never changes. */
export function sessionIn({ kind, body }: OutboxEntry): SessionLogInput | null {
  return kind === 'session' ? (body as SessionLogInput) : null;
}

export function reportIn({ kind, body }: OutboxEntry): PainReportInput | null {
  return kind === 'report' ? (body as PainReportInput) : null;
}

const own = (snapshot: PlanSnapshot, entries: readonly OutboxEntry[]) => entries.filter(({ link }) => link === snapshot.link);

/** The server may not have worked it into the snapshot yet. What it refused counts too: it was told all the same. */
const isNews = (entry: OutboxEntry, snapshot: PlanSnapshot) => entry.state !== 'sent' || entry.savedAt > snapshot.madeAt;

function toldOf(session: SessionLogInput, savedOn: string, byCarer: boolean): SnapshotTold {
  const { id, localDay, doneAt, painBefore = null, painAfter = null } = session;
  const done = session.items.filter(({ outcome }) => outcome !== 'skipped').length;
  return { id, day: localDay, at: doneAt, done, of: session.items.length, painBefore, painAfter, log: session, provenance: localDay === savedOn ? 'same-day' : 'back-filled', byCarer };
}

const withReplaced = (told: SnapshotTold): SnapshotTold[] => [told, ...(told.replaced ?? [])];

/** Sessions told of a day: those that the server holds and those told here, earliest first, each with what it put right. */
export function sessionsTold(snapshot: PlanSnapshot, entries: readonly OutboxEntry[], day: string): SnapshotTold[] {
  const stored = snapshot.told.filter((told) => told.day === day);
  const known = new Set(stored.flatMap(withReplaced).map(({ id }) => id));
  return inOrder(own(snapshot, entries))
    .filter((entry) => entry.state !== 'refused' && !known.has(entry.id))
    .reduce((told, entry) => {
      const session = sessionIn(entry);
      if (!session || session.localDay !== day) return told;
      const before = told.find(({ id }) => id === session.supersedesId);
      const now = toldOf(session, dayIn(snapshot.zone, Date.parse(entry.savedAt)), snapshot.carer !== null);
      return [...told.filter((one) => one !== before), before ? { ...now, replaced: withReplaced(before) } : now];
    }, stored)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The log in force that has an id or has put right the one that had it, told here or there; null for one that is unknown here. */
export function findTold(snapshot: PlanSnapshot, entries: readonly OutboxEntry[], id: string): SnapshotTold | null {
  return snapshot.days.flatMap(({ day }) => sessionsTold(snapshot, entries, day)).find((told) => told.log && withReplaced(told).some((one) => one.id === id)) ?? null;
}

/** The pain before the last session of a day that told it: what the next morning is held against. */
export function painBeforeOn(snapshot: PlanSnapshot, entries: readonly OutboxEntry[], day: string): number | null {
  return sessionsTold(snapshot, entries, day).findLast(({ painBefore }) => painBefore !== null)?.painBefore ?? null;
}

export function isMorningTold(snapshot: PlanSnapshot, entries: readonly OutboxEntry[], today: string): boolean {
  return own(snapshot, entries).some((entry) => reportIn(entry)?.kind === 'next-morning' && reportIn(entry)?.localDay === today);
}

/** Why the exercises are put aside: what the server says, or a sign told here that it has not worked in yet. They come back only after review. */
export function asideNow(snapshot: PlanSnapshot, entries: readonly OutboxEntry[]): { aside: PlanSnapshot['aside']; emergencyFlags: string[] } {
  const news = own(snapshot, entries).filter((entry) => entry.kind === 'report' && isNews(entry, snapshot));
  const flags = news.flatMap((entry) => reportIn(entry)?.redFlags ?? []);
  const emergency = emergencyFlags.filter((flag) => flags.includes(flag) || snapshot.emergencyFlags.includes(flag));
  if (snapshot.aside === 'emergency' || news.some(({ card }) => card === 'emergency')) return { aside: 'emergency', emergencyFlags: emergency };
  return { aside: snapshot.aside ?? (news.some(({ card }) => card === 'stop-and-call') ? 'stop-and-call' : null), emergencyFlags: [] };
}

/** Pain that moved away from the spine and that nobody has looked at yet. */
export function movedNow(snapshot: PlanSnapshot, entries: readonly OutboxEntry[]): { before: SymptomLocation; after: SymptomLocation } | null {
  const session = own(snapshot, entries).filter((entry) => entry.card === 'stop-and-call' && isNews(entry, snapshot)).map(sessionIn).findLast((told) => told !== null);
  return session?.locationBefore && session.locationAfter ? { before: session.locationBefore, after: session.locationAfter } : snapshot.moved;
}
