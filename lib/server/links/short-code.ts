import 'server-only';
import { codeAlphabet, codeLength } from '@/db/plan-secret';

/** In groups of four, as it is printed and read out. */
export function formatShortCode(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** What somebody typed as the code that was meant, or null: case, spaces, hyphens, O for 0 and I or L for 1 are forgiven. */
export function readShortCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\-–—.]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === codeLength && [...code].every((character) => codeAlphabet.includes(character)) ? code : null;
}
