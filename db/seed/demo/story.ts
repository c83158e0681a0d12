import type { Precaution } from '../../../lib/domain/exercise';
import type { SymptomLocation } from '../../../lib/domain/locations';
import type { ItemOutcome, PainReportKind, Provenance, RedFlag, SkipReason } from '../../../lib/domain/session-log';

export interface StoryVersion {
  /** Local days before today on which it was issued. */
  daysAgo: number;
  /** Exercise and its dose in shorthand; an empty dose is the library's own. */
  items: [slug: string, dose: string, note?: string][];
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
  contacts?: { ago: number; kind: 'note' | 'call' | 'visit' | 'message'; text: string }[];
}
