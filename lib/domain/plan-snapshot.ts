import type { Dose } from './dose';
import type { FigureLook } from './figure-look';
import type { Demand } from './frequency';
import type { FrozenPicture } from './frozen-picture';
import type { LocationMap, SymptomLocation } from './locations';
import type { RuleSettings } from './rules-types';
import type { Provenance, SessionLogInput } from './session-log';

/** One item on one step of its ladder, in the patient's language, with everything that doing it offline needs. */
export interface SnapshotExercise {
  itemId: string;
  key: string;
  /** Step of the ladder: 0 as prescribed, −1 the first easier one. */
  level: number;
  slug: string;
  picture: FrozenPicture;
  name: string;
  /** The text is in English because no other was written. */
  inEnglish: boolean;
  dose: Dose;
  /** The dose in plain words. */
  doseWords: string;
  steps: string[];
  feel: string;
  breathing: string;
  stop: string;
  note: string;
  anchor: string;
  /** Level that the patient may step down to alone; null where none is authorised. */
  easier: number | null;
}

export interface SnapshotVersion {
  id: string;
  number: number;
  locationMap: LocationMap;
  /** Thresholds of the cards that the device shows by itself. */
  safety: Pick<RuleSettings, 'zones' | 'sharpRisePoints' | 'nextMorningPoints'>;
}

/** What one local day asks. */
export interface SnapshotDay {
  day: string;
  /** Null before the program's first day. */
  versionId: string | null;
  paused: boolean;
  sessions: number;
  items: { itemId: string; demand: Demand }[];
}

/** What was told of a session, as its correction begins with it. */
export type SnapshotLog = Pick<SessionLogInput, 'versionId' | 'items' | 'painBefore' | 'painAfter' | 'locationBefore' | 'locationAfter' | 'effort' | 'note'>;

/** A log that the server already holds. What may be missing was not in the copies that older builds have kept. */
export interface SnapshotTold {
  id: string;
  day: string;
  at: string;
  done: number;
  of: number;
  painBefore: number | null;
  painAfter: number | null;
  log?: SnapshotLog;
  provenance?: Provenance;
  /** Told by a carer's link. */
  byCarer?: boolean;
  /** What it put right, newest first. */
  replaced?: SnapshotTold[];
}

/** What the newest version changed and why, in the patient's language. */
export interface SnapshotChange {
  versionId: string;
  /** Local day on which it was issued. */
  day: string;
  changes: { text: string; before: string | null }[];
  reason: string;
  /** Who issued it. */
  name: string;
}

/**
 * The plan as a device keeps it for days without a network: read once from the server, worked out there, and
 * shown by the device alone. It is wiped when the link has ended.
 */
export interface PlanSnapshot {
  format: 1;
  /** Tells plan links apart without being their secret. */
  link: string;
  /** A carer's name ('' when none was given); null on the patient's own link. */
  carer: string | null;
  madeAt: string;
  zone: string;
  locale: 'en' | 'es';
  firstName: string;
  clinic: { name: string; phone: string; emergencyNumber: string };
  look: FigureLook;
  status: 'open' | 'paused' | 'completed' | 'draft';
  /** Exercises are put aside until a member has looked. */
  aside: 'emergency' | 'stop-and-call' | null;
  emergencyFlags: string[];
  moved: { before: SymptomLocation; after: SymptomLocation } | null;
  message: { text: string; name: string } | null;
  versions: SnapshotVersion[];
  /** Every authorised step of every item that the days name; `level` of the first of an item is where the patient stands. */
  exercises: SnapshotExercise[];
  /** From a week ago, as far back as one may still tell, through the next four weeks. */
  days: SnapshotDay[];
  /** The logs of those days. */
  told: SnapshotTold[];
  // What follows was not in the copies that older builds have kept.
  changed?: SnapshotChange | null;
  /** The program's first day. */
  begunOn?: string | null;
  /** The therapist has asked the questions of the outcome measure. */
  isMeasureAsked?: boolean;
  /** The clinic's own figures by id, as lib/figure reads a movement; one too large to keep stands still. */
  movements?: Readonly<Record<string, unknown>>;
}
