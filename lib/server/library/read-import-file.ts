import 'server-only';
import { parse } from 'csv-parse/sync';
import { AppError } from '@/lib/domain/errors';
import { fieldOf, readRows, type ImportRow } from '@/lib/domain/exercise-import/read-rows';
import { importLimits, type ImportRefusal } from '@/lib/import-limits';

const refuse = (reason: ImportRefusal) => new AppError('refused', reason);

/** The text of the file: by its mark, as UTF-8, or as the Windows-1252 that spreadsheets still write. */
function decode(bytes: Uint8Array): { text: string; isDecoded: boolean } {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), isDecoded: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isDecoded: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isDecoded: true };
  }
}

/** A list of entries, or an object that holds one; null for text that is not JSON. */
function readJson(text: string): unknown[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    return Object.values(value as object).find((one): one is unknown[] => Array.isArray(one)) ?? [value];
  } catch {
    throw refuse('not-readable');
  }
}

/** The sign between cells: the one that the first line has most of outside quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  return [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
}

function readCsv(text: string): Record<string, unknown>[] {
  const read = (): string[][] => parse(text, { delimiter: delimiterOf(text), relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true, to: importLimits.rows + 2, maxRecordSize: 1_000_000 });
  try {
    const [head = [], ...rows] = read();
    if (!head.some((column) => fieldOf(column) === 'name')) throw refuse('no-name');
    return rows.filter((cells) => cells.some((cell) => cell.trim())).map((cells) => Object.fromEntries([...head.map((column, i) => [column, cells[i] ?? '']), ...(cells.length > head.length ? [['', cells.slice(head.length).join('')]] : [])]));
  } catch (error) {
    throw error instanceof AppError ? error : refuse('not-readable');
  }
}

export interface ImportFile {
  rows: ImportRow[];
  /** The file was not in UTF-8: accents want a look. */
  isDecoded: boolean;
}

/** The exercises in a file of any bytes, or a refusal with its reason. */
export function readImportFile(bytes: Uint8Array): ImportFile {
  if (bytes.length > importLimits.bytes) throw refuse('too-large');
  const { text: raw, isDecoded } = decode(bytes);
  const text = raw.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw refuse('empty');
  const records = readJson(text) ?? readCsv(text);
  if (records.length === 0) throw refuse('empty');
  if (records.length > importLimits.rows) throw refuse('too-many-rows');
  const rows = readRows(records);
  if (rows.every((row) => row.name === '')) throw refuse('no-name');
  return { rows, isDecoded };
}
