import { createHash, createHmac } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that nobody misreads a printed code. */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 12;

function derive(key: string, purpose: string, seed: string): Buffer {
  return createHmac('sha256', key).update(`${purpose}\n${seed}`).digest();
}

const hash = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** The first 60 bits of a digest as 12 characters. */
export function encodeCode(digest: Uint8Array): string {
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: codeLength }, (_, i) => codeAlphabet[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
}

/** The secret of a link: 256 bits that nobody can make from the database alone. */
export function planToken(key: string, linkId: string, seed: string): string {
  return derive(key, 'plan-token', `${linkId}.${seed}`).toString('base64url');
}

/** The code to type follows from the token, so that a patient's own browser can print it too. */
export function planCode(key: string, token: string): string {
  return encodeCode(derive(key, 'plan-code', token));
}

/** The secret of a link's calendar feed. `round` counts how often it was turned on, so that an address once turned off never works again. */
export function calendarToken(key: string, linkId: string, round: number): string {
  return derive(key, 'calendar-token', `${linkId}.${round}`).toString('base64url');
}

/** The secret of the address that stops a reminder: it can do nothing else. */
export function reminderStopToken(key: string, reminderId: string): string {
  return derive(key, 'reminder-stop', reminderId).toString('base64url');
}

/** What the database keeps of a link's token and code. */
export function planHashes(key: string, token: string): { tokenHash: string; codeHash: string } {
  return { tokenHash: hash(token), codeHash: hash(planCode(key, token)) };
}
