import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, localDay } from '@/lib/domain/local-day';
import { dayOfLog } from './day-of-log';

const known = { receivedAt: new Date('2026-03-20T10:00:00Z'), patientZone: 'Europe/Madrid', issuedAt: new Date('2026-03-01T12:00:00Z') };
const dayAt = (at: string, zone = 'Europe/Madrid') => dayOfLog({ at, zone }, known);

describe('dayOfLog', () => {
  it.each([
    ['just before midnight', '2026-03-19T22:59:00Z', 'Europe/Madrid', '2026-03-19', false],
    ['just after midnight', '2026-03-19T23:01:00Z', 'Europe/Madrid', '2026-03-20', false],
    ['in another zone while travelling', '2026-03-20T03:00:00Z', 'America/New_York', '2026-03-19', false],
    ['a zone nobody knows falls back to the patient’s', '2026-03-19T23:01:00Z', 'Mars/Olympus', '2026-03-20', false],
    ['a bare offset falls back too', '2026-03-19T23:01:00Z', '-05:00', '2026-03-20', false],
    ['a clock an hour or a day ahead is today', '2026-03-21T09:00:00Z', 'Europe/Madrid', '2026-03-20', false],
    ['a clock a month ahead is today, and said so', '2026-04-21T09:00:00Z', 'Europe/Madrid', '2026-03-20', true],
    ['a clock that lost its battery', '1970-01-01T00:05:00Z', 'Europe/Madrid', '2026-03-20', true],
    ['noon on the day of issue', '2026-03-01T11:00:00Z', 'Europe/Madrid', '2026-03-01', false],
  ])('%s', (_name, at, zone, day, clockOff) => {
    expect(dayAt(at, zone)).toMatchObject({ day, clockOff });
  });

  it('is never later than the day it reached us, and is the local day of every instant in between', () => {
    const zone = fc.constantFrom('Pacific/Kiritimati', 'America/New_York', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'Australia/Lord_Howe');
    const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(zone, at, (where, moment) => {
        const found = dayOfLog({ at: moment.toISOString(), zone: where }, known);
        expect(daysBetween(found.day, found.receivedDay)).toBeGreaterThanOrEqual(0);
        if (moment <= known.receivedAt && moment >= known.issuedAt) expect(found).toMatchObject({ day: localDay(moment.toISOString(), where), clockOff: false });
      }),
    );
  });
});
