import 'server-only';
import type { Dose, Frequency } from '@/lib/domain/dose';
import type { LadderRule } from '@/lib/domain/ladder';
import type { LocationMap } from '@/lib/domain/locations';
import type { PainZones } from '@/lib/domain/pain-zones';
import type { PhaseStart } from '@/lib/domain/phases';
import type { BuildName } from '@/lib/figure/build';
import type { Movement } from '@/lib/figure/movement';
import type { LookName } from '@/lib/figure/style';
import type { Colouring, Layout, Paper } from '@/lib/handout-choices';
import type { Locale } from '@/lib/i18n/locales';

/** What shows an exercise on paper: a built-in figure, a clinic's own one as data, or an uploaded picture's bytes. */
export type PrintedPicture =
  | { kind: 'figure'; slug: string }
  | { kind: 'movement'; movement: Movement }
  | { kind: 'image'; format: 'png' | 'jpg'; width: number; height: number; base64: string };

/** A step of the ladder: the same exercise (`name` null) or another one, with its dose. */
export interface PrintedRung {
  name: string | null;
  dose: Dose;
}

export interface HandoutItem {
  id: string;
  slug: string;
  name: string;
  startPosition: string;
  section: string;
  /** The phase it belongs to; null runs through all of them. */
  phaseKey: string | null;
  dose: Dose;
  steps: string[];
  feel: string;
  /** Other ways to do it. */
  modifications: string[];
  note: string;
  /** When and where it is done: "After breakfast, in the kitchen". */
  anchor: string;
  /** Teach-back: the day on which the patient showed it correctly. */
  demonstratedOn: string | null;
  easier: PrintedRung | null;
  harder: (PrintedRung & { rule: LadderRule }) | null;
  picture: PrintedPicture | null;
  videoUrl: string | null;
  /** The exercise has no text in the sheet's language, so English stands in. */
  onlyEnglish: boolean;
}

/** A version as it is printed: plain values only, so that the same ones always give the same sheet. */
export interface HandoutData {
  paper: Paper;
  layout: Layout;
  colour: Colouring;
  pictures: 1 | 2;
  locale: Locale;
  /** Whom the pictures show. */
  look: LookName;
  build: BuildName;
  clinic: { name: string; phone: string; emergencyNumber: string };
  patientName: string;
  therapistName: string;
  version: number;
  /** Nothing that was issued: a look at what the builder holds. */
  draft: boolean;
  /** The patient's local day on which the version was issued. */
  givenOn: string;
  /** First of the 14 days to tick. */
  firstDay: string;
  /** First day of the version: "every n-th day" is counted from it. */
  versionStart: string;
  /** Last day on which anything is asked; null runs until further notice. */
  endsOn: string | null;
  phases: { key: string; name: string; starts: PhaseStart }[];
  frequency: Frequency;
  zones: PainZones;
  locationMap: LocationMap;
  messageToPatient: string;
  /** In the order in which they are printed and numbered. */
  items: HandoutItem[];
  /** What opens the plan on a phone; null when the program has no live link. */
  link: { url: string; address: string; code: string | null } | null;
}
