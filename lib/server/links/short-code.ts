import 'server-only';

/** Crockford's base 32: no I, L, O or U, so that nobody misreads a printed code. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** The first 60 bits of a digest as 12 characters. */
export function encodeShortCode(digest: Uint8Array): string {
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length }, (_, i) => alphabet[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
}

/** In groups of four, as it is printed and read out. */
export function formatShortCode(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** What somebody typed as the code that was meant, or null: case, spaces, hyphens, O for 0 and I or L for 1 are forgiven. */
export function readShortCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\-–—.]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === length && [...code].every((character) => alphabet.includes(character)) ? code : null;
}
