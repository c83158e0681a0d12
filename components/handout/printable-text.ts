/** What a sheet cannot show or what would turn its text around: controls, joiners, direction marks, halves of characters. */
const unprintable = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF]|\p{Surrogate}/gu;

/** Writing that none of the sheet's typefaces holds, or that the renderer would join wrongly, such as Arabic. */
const unheld = /[^\n\u0020-\u024F\u0300-\u03FF\u0400-\u052F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2116\u2122\u2212\u2248\u2260\u2264\u2265]/gu;

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ').replace(unprintable, '').normalize('NFC');
}

/** Text from people, as it can be drawn. New lines stay, other white space becomes a space; what cannot be written is left out and counted below. */
export function printableText(text: string): string {
  return tidy(text).replace(unheld, '').replace(/ {2,}/g, ' ').trim();
}

/** The same for every text in plain data. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return printableText(value) as T;
  if (Array.isArray(value)) return value.map(printable) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)])) as T;
}

/** How many characters of a text, or of all texts in plain data, the sheet has to leave out: those who hand it over are told. */
export function lostCharacters(value: unknown): number {
  if (typeof value === 'string') return tidy(value).match(unheld)?.length ?? 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + lostCharacters(inner), 0);
}
