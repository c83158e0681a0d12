import { createHash, createHmac } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that nobody misreads a printed code. */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 12;

function derive(key: string, purpose: string, seed: string): Buffer {
  return createHmac('sha256', key).update(`${purpose}\n${seed}`).digest();
}

const hash = (secret: string) => createHash('sha256').update(secret).digest('hex');

/**
 * What opens a plan: a 256-bit token for the link, and 60 of the bits derived from it as a code to type.
 * Both follow from the server's key and the link's random seed; the database keeps their hashes alone.
 */
export function planSecrets(key: string, linkId: string, seed: string) {
  const token = derive(key, 'plan-token', `${linkId}.${seed}`).toString('base64url');
  const bits = [...derive(key, 'plan-code', token)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const code = Array.from({ length: codeLength }, (_, i) => codeAlphabet[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
  return { token, code, tokenHash: hash(token), codeHash: hash(code) };
}
