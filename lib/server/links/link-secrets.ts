import 'server-only';
import { routes } from '@/lib/routes';
import { env } from '../env';
import { deriveSecret, hashSecret } from '../secrets';
import { encodeShortCode, formatShortCode } from './short-code';

export interface LinkSecrets {
  token: string;
  url: string;
  /** As it is printed, in groups of four. */
  code: string;
}

/** The secret of a link: 256 bits that nobody can make from the database alone. */
export function deriveToken(linkId: string, seed: string): string {
  return deriveSecret('plan-token', `${linkId}.${seed}`).toString('base64url');
}

/** The short code follows from the secret, so that a patient's own browser can print it too. */
export function deriveShortCode(token: string): string {
  return encodeShortCode(deriveSecret('plan-code', token));
}

export function hashesOf(token: string): { tokenHash: string; codeHash: string } {
  return { tokenHash: hashSecret(token), codeHash: hashSecret(deriveShortCode(token)) };
}

export function secretsOf(token: string): LinkSecrets {
  return { token, url: new URL(routes.planLink(token), env().APP_URL).href, code: formatShortCode(deriveShortCode(token)) };
}

/** Null when the server's key is no longer the one that the link was made with: then it opens nothing. */
export function rederive(link: { id: string; seed: string; tokenHash: string }): LinkSecrets | null {
  const token = deriveToken(link.id, link.seed);
  return hashSecret(token) === link.tokenHash ? secretsOf(token) : null;
}
