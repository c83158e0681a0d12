import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { painReports, programVersions, sessionLogs } from '@/db/schema';
import { cardForReport, cardForSession, type SafetyCard } from '@/lib/domain/safety';
import type { LinkActor } from '../actor';
import { inClinic } from '../database';
import { settingsOf } from '../settings-of';
import { painBeforeYesterday } from './pain-before-yesterday';

/** What a stored log calls for: the same card that its sender was answered with. */
export function getSessionCard(actor: LinkActor, id: string): Promise<SafetyCard | null> {
  return inClinic(actor, async (tx) => {
    const [log] = await tx
      .select({ painBefore: sessionLogs.painBefore, painAfter: sessionLogs.painAfter, locationBefore: sessionLogs.locationBefore, locationAfter: sessionLogs.locationAfter, zones: programVersions.zones })
      .from(sessionLogs)
      .innerJoin(programVersions, and(eq(programVersions.clinicId, sessionLogs.clinicId), eq(programVersions.id, sessionLogs.versionId)))
      .where(and(eq(sessionLogs.clinicId, actor.clinicId), eq(sessionLogs.programId, actor.programId), eq(sessionLogs.id, id)));
    return log ? cardForSession(log, await settingsOf(tx, actor.clinicId, actor.programId, log.zones)) : null;
  });
}

export function getReportCard(actor: LinkActor, id: string): Promise<SafetyCard | null> {
  return inClinic(actor, async (tx) => {
    const [report] = await tx
      .select({ kind: painReports.kind, pain: painReports.pain, redFlags: painReports.redFlags, localDay: painReports.localDay, zones: programVersions.zones })
      .from(painReports)
      .innerJoin(programVersions, and(eq(programVersions.clinicId, painReports.clinicId), eq(programVersions.programId, painReports.programId)))
      .where(and(eq(painReports.clinicId, actor.clinicId), eq(painReports.programId, actor.programId), eq(painReports.id, id)))
      .orderBy(desc(programVersions.number))
      .limit(1);
    if (!report) return null;
    const before = report.kind === 'next-morning' ? await painBeforeYesterday(tx, actor, actor.patientId, report.localDay) : null;
    return cardForReport(report, await settingsOf(tx, actor.clinicId, actor.programId, report.zones), before);
  });
}
