import 'server-only';
import { and, eq, gte, isNotNull, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { painReports, sessionLogs } from '@/db/schema';
import { addDays } from '@/lib/domain/local-day';
import type { SymptomLocation } from '@/lib/domain/locations';
import type { Transaction } from '../database';
import { anyGiven, given, keptStatement } from '../kept-statement';

export interface ToldLocation {
  day: string;
  location: SymptomLocation;
}

const windowDays = 9;

const toldAfterSessions = keptStatement((tx) => {
  const correction = alias(sessionLogs, 'correction');
  return tx
    .select({ patientId: sessionLogs.patientId, day: sessionLogs.localDay, location: sessionLogs.locationAfter, at: sessionLogs.doneAt })
    .from(sessionLogs)
    .leftJoin(correction, and(eq(correction.clinicId, sessionLogs.clinicId), eq(correction.supersedesId, sessionLogs.id)))
    .where(and(eq(sessionLogs.clinicId, given('clinicId')), sql`${sessionLogs.patientId} = ${anyGiven('ids')}`, isNull(correction.id), isNotNull(sessionLogs.locationAfter), gte(sessionLogs.localDay, given('since'))))
    .prepare('locations_after_sessions');
});

const toldInReports = keptStatement((tx) =>
  tx
    .select({ patientId: painReports.patientId, day: painReports.localDay, location: painReports.location, at: painReports.at })
    .from(painReports)
    .where(and(eq(painReports.clinicId, given('clinicId')), sql`${painReports.patientId} = ${anyGiven('ids')}`, isNotNull(painReports.location), gte(painReports.localDay, given('since'))))
    .prepare('locations_in_reports'),
);

/** Where symptoms reached after sessions and in reports of the last days, oldest first, for several patients at once. */
export async function recentLocations(tx: Transaction, clinicId: string, ids: string[], today: string): Promise<Map<string, ToldLocation[]>> {
  const byPatient = new Map<string, ToldLocation[]>();
  if (ids.length === 0) return byPatient;
  const asked = { clinicId, ids, since: addDays(today, -windowDays) };
  const told = [...(await toldAfterSessions(tx).execute(asked)), ...(await toldInReports(tx).execute(asked))];
  for (const { patientId, day, location } of told.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    if (location) byPatient.set(patientId, [...(byPatient.get(patientId) ?? []), { day, location }]);
  }
  return byPatient;
}
