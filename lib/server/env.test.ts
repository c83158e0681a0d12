import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';

const good = {
  NODE_ENV: 'production',
  APP_URL: 'https://clinic.example',
  AUTH_SECRET: 's'.repeat(32),
  APP_DATABASE_URL: 'postgres://homestretch_app:secret@db.example/homestretch',
  LINK_DATABASE_URL: 'postgresql://homestretch_link:secret@db.example/homestretch',
};

describe('parseEnv', () => {
  it('reads what the launcher gives, with safe defaults for the rest', () => {
    expect(parseEnv(good)).toEqual({ ...good, LOG_LEVEL: 'info', TRUST_PROXY: false, HOMESTRETCH_DEMO: false });
  });

  it('reads the switches', () => {
    expect(parseEnv({ ...good, TRUST_PROXY: '1', HOMESTRETCH_DEMO: '1', LOG_LEVEL: 'warn' })).toMatchObject({
      TRUST_PROXY: true,
      HOMESTRETCH_DEMO: true,
      LOG_LEVEL: 'warn',
    });
  });

  it('names every fault in one line, without the values', () => {
    const fault = () => parseEnv({ ...good, AUTH_SECRET: 'too-short', APP_DATABASE_URL: 'mysql://root:hunter2@db/x', APP_URL: undefined });
    expect(fault).toThrow(/APP_URL \(missing\), AUTH_SECRET \(not valid\), APP_DATABASE_URL \(not valid\)$/);
    expect(fault).not.toThrow(/hunter2|too-short|\n/);
  });

  it('lets the build load modules without any setting, and nothing else', () => {
    expect(parseEnv({ NEXT_PHASE: 'phase-production-build', NODE_ENV: 'production' }).LOG_LEVEL).toBe('info');
    expect(() => parseEnv({ NODE_ENV: 'production' })).toThrow(/APP_URL \(missing\)/);
  });
});
