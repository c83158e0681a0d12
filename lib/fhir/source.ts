import type { Dose, Frequency } from '@/lib/domain/dose';
import type { Precaution } from '@/lib/domain/exercise';
import type { SymptomLocation } from '@/lib/domain/locations';
import type { ProgramStatus } from '@/lib/domain/program';
import type { ActivityScore } from '@/lib/domain/psfs';
import type { ItemOutcome, PainReportKind, Provenance, RedFlag, SkipReason } from '@/lib/domain/session-log';

/** Who told: by a plan link, or a member for the patient. */
interface Told {
  linkId: string | null;
  enteredBy: string | null;
  receivedAt: Date;
}

export interface FhirItem {
  id: string;
  key: string;
  slug: string;
  dose: Dose;
  note: string;
  anchor: string;
  texts: Record<string, { name: string }>;
}

export interface FhirVersion {
  id: string;
  number: number;
  title: string;
  frequency: Frequency;
  messageToPatient: string;
  reason: string;
  effectiveFrom: string;
  endsOn: string | null;
  issuedAt: Date;
  issuedBy: string;
  items: FhirItem[];
}

export interface FhirProgram {
  id: string;
  episodeId: string | null;
  status: ProgramStatus;
  versions: FhirVersion[];
}

export interface FhirSession extends Told {
  id: string;
  versionId: string;
  doneAt: Date;
  startedAt: Date | null;
  zone: string;
  provenance: Provenance;
  painBefore: number | null;
  painAfter: number | null;
  locationBefore: SymptomLocation | null;
  locationAfter: SymptomLocation | null;
  effort: number | null;
  note: string | null;
  supersedesId: string | null;
  items: { itemId: string; outcome: ItemOutcome; reason: SkipReason | null; doneShare: number | null }[];
}

export interface FhirReport extends Told {
  id: string;
  kind: PainReportKind;
  at: Date;
  zone: string;
  pain: number | null;
  location: SymptomLocation | null;
  redFlags: RedFlag[];
  note: string | null;
}

export interface FhirMeasure extends Told {
  id: string;
  scores: ActivityScore[];
  at: Date;
  zone: string;
}

/** What a bundle is made of: a patient's record, of which it takes what FHIR has a place for. */
export interface FhirSource {
  clinic: { id: string; name: string; phone: string };
  patient: { id: string; name: string; birthDate: string | null; chartNumber: string | null; phone: string; email: string; locale: string; timeZone: string; precautions: Precaution[]; therapistId: string | null; archivedAt: Date | null };
  members: { id: string; name: string }[];
  planLinks: { id: string; label: string; recipientName: string }[];
  episodes: { id: string; complaint: string; startedOn: string; closedOn: string | null }[];
  programs: FhirProgram[];
  sessions: FhirSession[];
  painReports: FhirReport[];
  outcomeMeasures: FhirMeasure[];
}
