import type { SymptomLocation } from '../locations';
import type { OutboxEntry } from '../outbox';
import { emergencyFlags } from '../pain-signals';
import type { PlanSnapshot, SnapshotTold } from '../plan-snapshot';
import type { PainReportInput, SessionLogInput } from '../session-log';

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

/** Sessions told of a day: those that the server holds and those told here, earliest first. */
export function sessionsTold(snapshot: PlanSnapshot, entries: readonly OutboxEntry[], day: string): SnapshotTold[] {
  const stored = snapshot.told.filter((told) => told.day === day);
  const here = own(snapshot, entries).flatMap((entry): SnapshotTold[] => {
    const session = sessionIn(entry);
    if (!session || session.localDay !== day || entry.state === 'refused' || stored.some(({ id }) => id === entry.id)) return [];
    const done = session.items.filter(({ outcome }) => outcome !== 'skipped').length;
    return [{ id: entry.id, day, at: session.doneAt, done, of: session.items.length, painBefore: session.painBefore ?? null, painAfter: session.painAfter ?? null }];
  });
  return [...stored, ...here].sort((a, b) => (a.at < b.at ? -1 : 1));
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
