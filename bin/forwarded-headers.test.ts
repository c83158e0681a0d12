import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { takeOwnAddress } from './forwarded-headers.mjs';

function seen(headers: Record<string, string>, trustProxy: boolean): Record<string, unknown> {
  const request = { headers: { ...headers }, socket: { remoteAddress: '203.0.113.9' } };
  takeOwnAddress(request as unknown as IncomingMessage, trustProxy);
  return request.headers;
}

const forged = { host: 'clinic.example', 'x-forwarded-for': '1.1.1.1, 198.51.100.7', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'for=1.1.1.1' };

describe('takeOwnAddress', () => {
  it('believes nobody without a proxy', () => {
    expect(seen(forged, false)).toEqual({ host: 'clinic.example', 'x-forwarded-for': '203.0.113.9' });
  });

  it('believes only what the trusted proxy appended', () => {
    expect(seen(forged, true)).toMatchObject({ 'x-forwarded-for': '198.51.100.7', 'x-forwarded-host': 'evil.example' });
  });

  it('falls back to the socket when the proxy said nothing', () => {
    expect(seen({}, true)).toEqual({ 'x-forwarded-for': '203.0.113.9' });
  });
});
