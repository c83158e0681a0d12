import 'server-only';
import { and, eq } from 'drizzle-orm';
import { painReports } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { cardForReport, type SafetyCard } from '@/lib/domain/safety';
import type { PainReportInput } from '@/lib/domain/session-log';
import type { Actor } from '../actor';
import { recordAudit } from '../audit';
import type { Transaction } from '../database';
import { refreshReview } from '../refresh-review';
import { settingsOf } from '../settings-of';
import { bodyHash } from './body-hash';
import { dayOfLog } from './day-of-log';
import { requireKnownPlaces } from './known-places';
import { lockLogs } from './lock-logs';
import { painBeforeYesterday } from './pain-before-yesterday';
import { newestVersion, programOfLog } from './program-of-log';

export interface ReportAnswer {
  id: string;
  localDay: string;
  card: SafetyCard | null;
}

export async function storeReport(tx: Transaction, actor: Actor, programId: string, input: PainReportInput, receivedAt: Date): Promise<ReportAnswer> {
  const program = await programOfLog(tx, actor, programId);
  await lockLogs(tx, program.patientId);
  const hash = bodyHash({ ...input, programId });
  const version = await newestVersion(tx, actor, program);
  const answer = async (localDay: string): Promise<ReportAnswer> => {
    const before = input.kind === 'next-morning' ? await painBeforeYesterday(tx, actor, program.patientId, localDay) : null;
    return { id: input.id, localDay, card: cardForReport({ kind: input.kind, pain: input.pain ?? null, redFlags: input.redFlags }, await settingsOf(tx, actor.clinicId, program.programId, version.zones), before) };
  };

  const [earlier] = await tx
    .select({ hash: painReports.bodyHash, localDay: painReports.localDay })
    .from(painReports)
    .where(and(eq(painReports.clinicId, actor.clinicId), eq(painReports.id, input.id), eq(painReports.patientId, program.patientId)));
  if (earlier && earlier.hash !== hash) throw new AppError('conflict', 'other-body');
  if (earlier) return answer(earlier.localDay);

  requireKnownPlaces(version.locationMap, [input.location ?? null]);
  const { zone, day, clockOff } = dayOfLog(input, { receivedAt, patientZone: program.patientZone, issuedAt: version.issuedAt });
  const stored = await tx
    .insert(painReports)
    .values({
      clinicId: actor.clinicId,
      id: input.id,
      patientId: program.patientId,
      programId: program.programId,
      kind: input.kind,
      at: new Date(input.at),
      zone,
      localDay: day,
      pain: input.pain ?? null,
      location: input.location ?? null,
      redFlags: input.redFlags,
      note: input.note || null,
      linkId: actor.kind === 'link' ? actor.linkId : null,
      enteredBy: actor.kind === 'member' ? actor.memberId : null,
      bodyHash: hash,
      receivedAt,
    })
    .onConflictDoNothing({ target: [painReports.clinicId, painReports.id] })
    .returning({ id: painReports.id });
  if (stored.length === 0) throw new AppError('conflict', 'other-body');
  await recordAudit(tx, actor, 'report.record', { type: 'pain-report', id: input.id }, { day, kind: input.kind, flags: input.redFlags.length, clockOff });
  await refreshReview(tx, { actor, patientId: program.patientId, savedId: input.id }, receivedAt);
  return answer(day);
}
