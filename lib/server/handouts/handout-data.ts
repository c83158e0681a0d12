import 'server-only';
import type { Dose, Frequency } from '@/lib/domain/dose';
import type { LocationMap } from '@/lib/domain/locations';
import type { PainZones } from '@/lib/domain/pain-zones';
import type { Locale } from '@/lib/i18n/locales';
import type { Layout, Paper } from './handout-options';

export interface HandoutItem {
  id: string;
  slug: string;
  name: string;
  startPosition: string;
  section: string;
  dose: Dose;
  steps: string[];
  feel: string;
  note: string;
  /** The exercise has no text in the sheet's language, so English stands in. */
  onlyEnglish: boolean;
}

/** A version as it is printed: plain values only, so that the same ones always give the same sheet. */
export interface HandoutData {
  paper: Paper;
  layout: Layout;
  locale: Locale;
  clinic: { name: string; phone: string; emergencyNumber: string };
  patientName: string;
  therapistName: string;
  version: number;
  /** The patient's local day on which the version was issued. */
  givenOn: string;
  /** First of the 14 days to tick. */
  firstDay: string;
  /** First day of the version: "every n-th day" is counted from it. */
  versionStart: string;
  frequency: Frequency;
  zones: PainZones;
  locationMap: LocationMap;
  messageToPatient: string;
  items: HandoutItem[];
  /** What opens the plan on a phone; null when the program has no live link. */
  link: { url: string; address: string; code: string | null } | null;
}
