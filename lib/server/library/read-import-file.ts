import 'server-only';
import { fieldOf, readRows, type ImportRow } from '@/lib/domain/exercise-import/read-rows';
import { importLimits } from '@/lib/import-limits';
import { readTable, refuseImport, textOfFile } from '../import-text';

/** A list of entries, or an object that holds one; null for text that is not JSON. */
function readJson(text: string): unknown[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    return Object.values(value as object).find((one): one is unknown[] => Array.isArray(one)) ?? [value];
  } catch {
    throw refuseImport('not-readable');
  }
}

export interface ImportFile {
  rows: ImportRow[];
  /** The file was not in UTF-8: accents want a look. */
  isDecoded: boolean;
}

/** The exercises in a file of any bytes, or a refusal with its reason. */
export function readImportFile(bytes: Uint8Array): ImportFile {
  const { text, isDecoded } = textOfFile(bytes);
  const records = readJson(text) ?? readTable(text, (head) => head.some((column) => fieldOf(column) === 'name'));
  if (records.length === 0) throw refuseImport('empty');
  if (records.length > importLimits.rows) throw refuseImport('too-many-rows');
  const rows = readRows(records);
  if (rows.every((row) => row.name === '')) throw refuseImport('no-name');
  return { rows, isDecoded };
}
