import 'server-only';
import { planCookie } from './plan-cookie';
import { deriveSecret } from './secrets';

/**
 * Beside the plan's cookie, the proof that this browser has answered the birth year. Without it a
 * link that asks could be opened by writing its secret into the cookie by hand.
 */
export function yearCookieName(): string {
  return `${planCookie.name()}-year`;
}

export function birthYearProof(token: string): string {
  return deriveSecret('plan-year', token).toString('base64url');
}
