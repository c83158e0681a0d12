import { describe, expect, it } from 'vitest';
import type { VisitSummary } from '@/lib/server/visit-summary/get-visit-summary';
import { visitSummary } from './visit-summary';

type Visit = NonNullable<VisitSummary['visit']>;

const visit: Visit = {
  period: { from: '2026-11-07', lastVisit: '2026-11-06' }, today: '2026-11-20', title: 'Low back', version: 1, isPaused: false,
  frequency: { scheduledDays: 13, attemptedDays: 12, notDoneDays: 0, unknownDays: 1 } as Visit['frequency'], dose: { prescribed: 36, completed: 36, share: 1 },
  trend: { verdict: 'meaningful-worse', baseline: 4, recent: 6, change: 2, threshold: 1 } as Visit['trend'], trendReports: 1, ratings: 30, recentRatings: 12, isSilent: false,
  painAfter: { lowest: 3, highest: 6, last: 6, count: 12 }, location: null, leftOut: [], lastHeard: '2026-11-20', changes: [], redFlags: 1,
  alerts: [
    { rule: 'sharp-rise', level: 'high', day: '2026-11-20', figures: { cause: 'report', after: 6, limit: 5 }, isResolved: false },
    { rule: 'emergency-flag', level: 'critical', day: '2026-11-20', figures: { flags: 'saddle-numbness' }, isResolved: true },
  ],
};

const said = (locale: VisitSummary['locale'], given: Partial<Visit> = {}) => visitSummary({ locale, visit: { ...visit, ...given }, names: {} });

describe('visitSummary', () => {
  it('puts a sign of an emergency before everything else, once, and never says that there was none', () => {
    expect(said('en')).toMatch(/version 1\. Emergency sign reported on 20 Nov: saddle numbness, dealt with\. Adherence: /);
    expect(said('es')).toMatch(/versión 1\. Señal de urgencia comunicada el 20 nov: .*, atendida\. Adherencia: /);
    expect(said('en').match(/saddle numbness/g)).toHaveLength(1);
    expect(said('en')).not.toContain('No red flags');
    expect(said('en')).toMatch(/Flagged: sharp rise in pain on 20 Nov: 6 reported \(above 5\)\.$/);
  });

  it('speaks of a mean only where there is more than one rating', () => {
    expect(said('en')).toContain('Usual pain before exercise: 4 at the start of the program and 6 lately (first and last rating): meaningful worsening of 2 points');
    expect(said('en', { trendReports: 3 })).toContain('mean 4 at the start of the program and 6 lately (first and last 3 ratings)');
    expect(said('es')).toContain('Dolor habitual antes del ejercicio: 4 al inicio del programa y 6 últimamente (primera y última valoración)');
  });
});
