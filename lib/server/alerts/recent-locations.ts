import 'server-only';
import { and, asc, eq, gte, inArray, isNotNull, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { painReports, sessionLogs } from '@/db/schema';
import { addDays } from '@/lib/domain/local-day';
import type { SymptomLocation } from '@/lib/domain/locations';
import type { Transaction } from '../database';

export interface ToldLocation {
  day: string;
  location: SymptomLocation;
}

const windowDays = 9;

/** Where symptoms reached after sessions and in reports of the last days, oldest first, for several patients at once. */
export async function recentLocations(tx: Transaction, clinicId: string, patientIds: string[], today: string): Promise<Map<string, ToldLocation[]>> {
  const byPatient = new Map<string, ToldLocation[]>();
  if (patientIds.length === 0) return byPatient;
  const correction = alias(sessionLogs, 'correction');
  const since = addDays(today, -windowDays);
  const sessions = await tx
    .select({ patientId: sessionLogs.patientId, day: sessionLogs.localDay, location: sessionLogs.locationAfter, at: sessionLogs.doneAt })
    .from(sessionLogs)
    .leftJoin(correction, and(eq(correction.clinicId, sessionLogs.clinicId), eq(correction.supersedesId, sessionLogs.id)))
    .where(and(eq(sessionLogs.clinicId, clinicId), inArray(sessionLogs.patientId, patientIds), isNull(correction.id), isNotNull(sessionLogs.locationAfter), gte(sessionLogs.localDay, since)))
    .orderBy(asc(sessionLogs.doneAt));
  const reports = await tx
    .select({ patientId: painReports.patientId, day: painReports.localDay, location: painReports.location, at: painReports.at })
    .from(painReports)
    .where(and(eq(painReports.clinicId, clinicId), inArray(painReports.patientId, patientIds), isNotNull(painReports.location), gte(painReports.localDay, since)))
    .orderBy(asc(painReports.at));
  for (const { patientId, day, location } of [...sessions, ...reports].toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    if (location) byPatient.set(patientId, [...(byPatient.get(patientId) ?? []), { day, location }]);
  }
  return byPatient;
}
