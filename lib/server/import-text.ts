import 'server-only';
import { parse } from 'csv-parse/sync';
import { AppError } from '@/lib/domain/errors';
import { importLimits, type ImportRefusal } from '@/lib/import-limits';

export const refuseImport = (reason: ImportRefusal) => new AppError('refused', reason);

/** The text of a file that somebody sends: by its mark, as UTF-8, or as the Windows-1252 that spreadsheets still write. `isDecoded` says that it was the last. */
export function textOfFile(bytes: Uint8Array): { text: string; isDecoded: boolean } {
  if (bytes.length > importLimits.bytes) throw refuseImport('too-large');
  const { text: raw, isDecoded } = decode(bytes);
  const text = raw.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw refuseImport('empty');
  return { text, isDecoded };
}

function decode(bytes: Uint8Array): { text: string; isDecoded: boolean } {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), isDecoded: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isDecoded: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isDecoded: true };
  }
}

/** The sign between cells: the one that the first line has most of outside quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  return [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
}

/** The rows of a table under the names of its head; `isHead` says whether the first line is one. Cells beyond the head are under ''. */
export function readTable(text: string, isHead: (head: string[]) => boolean): Record<string, string>[] {
  const read = (): string[][] => parse(text, { delimiter: delimiterOf(text), relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true, to: importLimits.rows + 2, maxRecordSize: 1_000_000 });
  try {
    const [head = [], ...rows] = read();
    if (!isHead(head)) throw refuseImport('no-name');
    return rows.filter((cells) => cells.some((cell) => cell.trim())).map((cells) => Object.fromEntries([...head.map((column, i) => [column, cells[i] ?? '']), ...(cells.length > head.length ? [['', cells.slice(head.length).join('')]] : [])]));
  } catch (error) {
    throw error instanceof AppError ? error : refuseImport('not-readable');
  }
}
