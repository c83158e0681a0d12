import { describe, expect, it } from 'vitest';
import { UnsafeStart, parseSettings } from './settings';

const production = { DATABASE_URL: 'postgres://owner:pw@db.example/clinic', AUTH_SECRET: 's'.repeat(32), APP_URL: 'https://clinic.example' };

function faultsOf(env: Record<string, string | undefined>): string[] {
  try {
    parseSettings(env);
  } catch (error) {
    if (error instanceof UnsafeStart) return error.faults;
    throw error;
  }
  return [];
}

describe('parseSettings', () => {
  it('needs nothing at all', () => {
    expect(parseSettings({})).toEqual({ PORT: 3000, HOST: '127.0.0.1', APP_URL: 'http://127.0.0.1:3000', TRUST_PROXY: '0', LOG_LEVEL: 'info', DATA_DIR: '.data' });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseSettings({ PORT: '', DATABASE_URL: '', AUTH_SECRET: '' })).toEqual(parseSettings({}));
  });

  it('gives an address that a phone in the same network can open', () => {
    expect(parseSettings({ HOST: '0.0.0.0', PORT: '4000' }, '192.168.1.20').APP_URL).toBe('http://192.168.1.20:4000');
    expect(parseSettings({ HOST: '::1' }).APP_URL).toBe('http://[::1]:3000');
  });

  it('drops the slash that would double in every link', () => {
    expect(parseSettings({ ...production, APP_URL: 'https://clinic.example/' }).APP_URL).toBe('https://clinic.example');
  });

  it('tells every fault at once, one line each', () => {
    const faults = faultsOf({ PORT: '70000', TRUST_PROXY: 'yes', DATABASE_URL: 'mysql://db', AUTH_SECRET: 'short', LOG_LEVEL: 'loud', OWNER_EMAIL: 'me' });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['PORT', 'DATABASE_URL', 'AUTH_SECRET', 'TRUST_PROXY', 'LOG_LEVEL', 'OWNER_EMAIL']);
    expect(faults.join('')).not.toContain('\n');
  });

  it.each([
    ['no secret', { AUTH_SECRET: undefined }, /^AUTH_SECRET is required with DATABASE_URL/],
    ['plain http over a network', { APP_URL: 'http://clinic.example' }, /^APP_URL must begin with https/],
    ['an address with a path', { APP_URL: 'https://example.com/clinic' }, /^APP_URL must be an address without a path/],
    ['one of two connections', { APP_DATABASE_URL: 'postgres://homestretch_app@db/clinic' }, /^APP_DATABASE_URL and LINK_DATABASE_URL must be set together/],
  ])('refuses %s in production', (_name, change, fault) => {
    expect(faultsOf(production)).toEqual([]);
    expect(faultsOf({ ...production, ...change })).toEqual([expect.stringMatching(fault)]);
  });

  it('allows plain http on the machine itself', () => {
    for (const address of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']) expect(faultsOf({ ...production, APP_URL: address })).toEqual([]);
  });

  it('refuses narrow connections without the database they belong to', () => {
    expect(faultsOf({ APP_DATABASE_URL: 'postgres://a@b/c', LINK_DATABASE_URL: 'postgres://a@b/c' })).toHaveLength(1);
  });
});
