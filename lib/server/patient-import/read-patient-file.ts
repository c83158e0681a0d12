import 'server-only';
import type { DateOrder } from '@/lib/domain/patient-import/read-birth';
import { judgeSaid } from '@/lib/domain/patient-import/judge-said';
import type { PatientImportRow, SaidOfPatient } from '@/lib/domain/patient-import/patient-row';
import { patientsIn, saidByFhir } from '@/lib/domain/patient-import/said-by-fhir';
import { isPatientHead, saidByRow } from '@/lib/domain/patient-import/said-by-table';
import { importLimits } from '@/lib/import-limits';
import { readTable, refuseImport, textOfFile } from '../import-text';

/** What a text that begins like JSON holds: one value, or one on each line. */
function valuesOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || lines.length > importLimits.rows) throw refuseImport('not-readable');
    try {
      return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      throw refuseImport('not-readable');
    }
  }
}

export interface PatientFile {
  rows: PatientImportRow[];
  /** Resources of other kinds that the file has, the most frequent first; none of them is brought in. */
  others: { type: string; count: number }[];
  /** The file was not in UTF-8: accents want a look. */
  isDecoded: boolean;
}

/** The people in a file of any bytes, or a refusal with its reason: a FHIR bundle, one patient, one resource a line, or a table. */
export function readPatientFile(bytes: Uint8Array, order: DateOrder, today: string): PatientFile {
  const { text, isDecoded } = textOfFile(bytes);
  let people: SaidOfPatient[];
  let others: PatientFile['others'] = [];
  if (/^\s*[[{]/.test(text)) {
    const found = patientsIn(valuesOf(text));
    people = found.patients.map(saidByFhir);
    others = [...found.others].map(([type, count]) => ({ type, count })).toSorted((a, b) => b.count - a.count).slice(0, 8);
    if (people.length === 0) throw refuseImport('no-patients');
  } else {
    people = readTable(text, isPatientHead).map(saidByRow);
    if (people.length === 0) throw refuseImport('empty');
  }
  if (people.length > importLimits.rows) throw refuseImport('too-many-rows');
  return { rows: judgeSaid(people, order, today), others, isDecoded };
}
