import 'server-only';
import { planCode, planHashes, planToken } from '@/db/plan-secret';
import { routes } from '@/lib/routes';
import { env } from '../env';
import { formatShortCode } from './short-code';

export interface LinkSecrets {
  token: string;
  url: string;
  /** As it is printed, in groups of four. */
  code: string;
}

export const deriveToken = (linkId: string, seed: string): string => planToken(env().AUTH_SECRET, linkId, seed);

export const hashesOf = (token: string) => planHashes(env().AUTH_SECRET, token);

export function secretsOf(token: string): LinkSecrets {
  return { token, url: new URL(routes.planLink(token), env().APP_URL).href, code: formatShortCode(planCode(env().AUTH_SECRET, token)) };
}

/** Null when the server's key is no longer the one that the link was made with: the sheet cannot be printed again. */
export function rederive(link: { id: string; seed: string; tokenHash: string }): LinkSecrets | null {
  const token = deriveToken(link.id, link.seed);
  return hashesOf(token).tokenHash === link.tokenHash ? secretsOf(token) : null;
}
