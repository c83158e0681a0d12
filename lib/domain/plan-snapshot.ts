import type { Dose } from './dose';
import type { FigureLook } from './figure-look';
import type { Demand } from './frequency';
import type { FrozenPicture } from './frozen-picture';
import type { LocationMap, SymptomLocation } from './locations';
import type { RuleSettings } from './rules-types';

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

/** A log that the server already holds. */
export interface SnapshotTold {
  id: string;
  day: string;
  at: string;
  done: number;
  of: number;
  painBefore: number | null;
  painAfter: number | null;
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
  /** From yesterday through the next four weeks. */
  days: SnapshotDay[];
  /** Today's and yesterday's logs. */
  told: SnapshotTold[];
}
