import 'server-only';
import { commonPasswords } from './common-passwords';

/** Without a second factor a password has to hold alone. */
export const shortestPassword = 15;
/** A bound on the work of hashing, far above any passphrase. */
const longestPassword = 1024;

export type PasswordFault = 'too-short' | 'too-long' | 'common';

/** Plain letters and digits only, so that "Pass word-123" and "password123" are one guess. */
function bare(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether the text is one of the common ones, one of them repeated, or a single pattern drawn out. */
function isCommon(password: string, own: string[]): boolean {
  const text = bare(password);
  if (new Set(text).size < 5) return true;
  const words = [...commonPasswords.map(bare), ...own.map(bare).filter((word) => word.length >= 4)].toSorted((a, b) => b.length - a.length);
  // What is left when every common word and number is taken away is what has to be guessed.
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text).replace(/\d+/g, '');
  return rest.length < 5;
}

/** What is wrong with a new password; null when it may be used. Length counts characters as people see them. */
export function passwordFault(password: string, own: string[] = []): PasswordFault | null {
  const length = [...password.normalize('NFKC')].length;
  if (length < shortestPassword) return 'too-short';
  if (length > longestPassword) return 'too-long';
  return isCommon(password, own) ? 'common' : null;
}
