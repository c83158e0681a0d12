import 'server-only';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { env } from './env';

/** 256 random bits, URL-safe. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of a secret. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A value that only this server can make again from what the database holds. */
export function deriveSecret(purpose: string, seed: string): Buffer {
  return createHmac('sha256', env().AUTH_SECRET).update(`${purpose}\n${seed}`).digest();
}
