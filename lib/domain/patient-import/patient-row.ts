export const patientFaults = ['not-a-patient', 'deceased', 'name-missing', 'name-too-long', 'birth-unreadable', 'birth-future', 'chart-too-long', 'phone-too-long', 'email-unreadable', 'chart-twice'] as const;
export const patientRemarks = ['birth-partial', 'language', 'identifiers', 'inactive', 'columns', 'same-twice'] as const;

export interface Finding<Code extends string> {
  code: Code;
  /** The words of the file that it is about, or the row that has the same. */
  words?: string;
  row?: number;
}

/** A person in a file of patients, with what is wrong and what was made of it. */
export interface PatientImportRow {
  /** As people count: the first one is 1. */
  number: number;
  name: string;
  birthDate: string | null;
  chartNumber: string | null;
  phone: string;
  email: string;
  /** Null: the file says nothing that is spoken here. */
  locale: 'en' | 'es' | null;
  faults: Finding<(typeof patientFaults)[number]>[];
  remarks: Finding<(typeof patientRemarks)[number]>[];
}

/** What a file says of a person before it is judged; undefined where it says nothing. */
export interface SaidOfPatient {
  isPatient: boolean;
  isDeceased?: boolean;
  isInactive?: boolean;
  name?: string;
  birth?: string;
  chartNumber?: string;
  otherNumbers?: number;
  phone?: string;
  email?: string;
  language?: string;
  hasMoreCells?: boolean;
}

/** Texts without marks that no name has, single blanks; anything that is no text says nothing. */
export function cleanText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ').replace(/\s+/g, ' ').trim() : '';
}
