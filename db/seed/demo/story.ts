import type { Precaution } from '../../../lib/domain/exercise';
import type { LadderStep } from '../../../lib/domain/ladder';
import type { SymptomLocation } from '../../../lib/domain/locations';
import type { ItemOutcome, PainReportKind, Provenance, RedFlag, SkipReason } from '../../../lib/domain/session-log';

/** What an item says beyond exercise, dose and note. */
export interface StoryItem {
  /** Steps, nearest first: another exercise or, with null, the same one, and the dose. */
  easier?: [slug: string | null, dose: string][];
  harder?: [slug: string | null, dose: string][];
  anchor?: string;
  /** Local days before today on which the patient showed it correctly. */
  shownDaysAgo?: number;
  /** Name of a part of the version; without one it runs through all of them. */
  phase?: string;
}

export interface StoryVersion {
  /** Local days before today on which it was issued. */
  daysAgo: number;
  /** Exercise and its dose in shorthand; an empty dose is the library's own. */
  items: [slug: string, dose: string, note?: string, more?: StoryItem][];
  /** Parts in their order: the first begins at once, each later one when the therapist says that its criterion is met. */
  phases?: { name: string; criterion?: string }[];
  frequency?: string;
  message?: string;
  reason?: string;
}

/** What a patient told of one day; undefined is a day without a log, which is unknown and not missed. */
export interface StoryDay {
  before?: number;
  after?: number;
  locationBefore?: SymptomLocation;
  locationAfter?: SymptomLocation;
  /** Outcomes that differ from done, by exercise. */
  items?: Record<string, [ItemOutcome, SkipReason?]>;
  note?: string;
  provenance?: Provenance;
}

/** A plainly fictional patient with what happened, all relative to today. */
export interface Story {
  name: string;
  born: string;
  complaint: string;
  chartNumber: string;
  therapist: 'owner' | 'therapist';
  locale?: 'en' | 'es';
  paperOnly?: boolean;
  largePrint?: boolean;
  precautions?: Precaution[];
  minutesPerDay?: number;
  title: string;
  versions: StoryVersion[];
  /** `ago` counts local days before today; `roll` is a figure in 0–1 that is the same at every run. */
  day: (ago: number, roll: number) => StoryDay | undefined;
  reports?: { ago: number; kind: PainReportKind; hour: number; pain?: number; location?: SymptomLocation; redFlags?: RedFlag[]; note?: string }[];
  /** Steps that the patient took on a ladder. */
  steps?: { ago: number; slug: string; from: number; to: number; reason: LadderStep['reason'] }[];
  /** Name of a carer with a link of their own. */
  carer?: string;
  contacts?: { ago: number; kind: 'note' | 'call' | 'visit' | 'message'; text: string }[];
}
