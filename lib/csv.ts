// A spreadsheet runs a cell that begins like this; an apostrophe in front makes it text.
const startsFormula = /^[=+\-@\t\r\n\0]/;
const separator = ',';

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replaceAll('\0', '');
  const safe = startsFormula.test(value ?? '') || startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV for spreadsheets: with a byte order mark, so that accents survive, and no cell that could run. */
export function toCsv(rows: (string | number | null)[][]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
