import 'server-only';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { deriveSecret } from '../secrets';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Text that only this server, and only through the same link, can read or change. */
export function seal(linkId: string, value: unknown): string {
  const nonce = randomBytes(nonceBytes);
  const lock = createCipheriv(cipher, deriveSecret('plan-draft', linkId), nonce);
  const body = Buffer.concat([lock.update(deflateRawSync(JSON.stringify(value))), lock.final()]);
  return Buffer.concat([nonce, lock.getAuthTag(), body]).toString('base64url');
}

/** What was sealed for this link; null for anything else. */
export function unseal(linkId: string, sealed: string): unknown {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= nonceBytes + tagBytes) return null;
  try {
    const lock = createDecipheriv(cipher, deriveSecret('plan-draft', linkId), bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
    lock.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    const packed = Buffer.concat([lock.update(bytes.subarray(nonceBytes + tagBytes)), lock.final()]);
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: 64 * 1024 }).toString('utf8'));
  } catch {
    return null;
  }
}
