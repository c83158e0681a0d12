import 'server-only';

/** The caller's address for the throttles. Our own server puts exactly one there, whatever the caller wrote. */
export function clientAddress(sent: Headers): string {
  return sent.get('x-forwarded-for')?.split(',')[0]?.trim() || 'unknown';
}
