import 'server-only';
import { and, eq } from 'drizzle-orm';
import { sessionLogs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { provenanceFor } from '@/lib/domain/local-day';
import { cardForSession, type SafetyCard } from '@/lib/domain/safety';
import type { Provenance, SessionLogInput } from '@/lib/domain/session-log';
import type { Actor } from '../actor';
import { recordAudit } from '../audit';
import type { Transaction } from '../database';
import { refreshReview } from '../refresh-review';
import { settingsOf } from '../settings-of';
import { bodyHash } from './body-hash';
import { findCorrectable } from './find-correctable';
import { dayOfLog } from './day-of-log';
import { requireKnownPlaces } from './known-places';
import { insertSession } from './insert-session';
import { lockLogs } from './lock-logs';
import { programOfLog, requireItems, versionOfLog } from './program-of-log';

export interface SessionAnswer {
  id: string;
  localDay: string;
  provenance: Provenance;
  /** What the patient is to see at once. */
  card: SafetyCard | null;
}

/** Where the log comes from: the patient's own link, or a member with the paper or the patient in front of them. */
export interface SessionOrigin {
  programId: string;
  provenance?: Extract<Provenance, 'from-paper' | 'recalled-in-clinic'>;
}

export async function storeSession(tx: Transaction, actor: Actor, origin: SessionOrigin, input: SessionLogInput, receivedAt: Date): Promise<SessionAnswer> {
  const program = await programOfLog(tx, actor, origin.programId);
  await lockLogs(tx, program.patientId);
  const hash = bodyHash({ ...input, origin });
  const version = await versionOfLog(tx, actor, program, input.versionId);
  const told = { painBefore: input.painBefore ?? null, painAfter: input.painAfter ?? null, locationBefore: input.locationBefore ?? null, locationAfter: input.locationAfter ?? null };
  const card = cardForSession(told, await settingsOf(tx, actor.clinicId, program.programId, version.zones));

  const [earlier] = await tx
    .select({ hash: sessionLogs.bodyHash, localDay: sessionLogs.localDay, provenance: sessionLogs.provenance })
    .from(sessionLogs)
    .where(and(eq(sessionLogs.clinicId, actor.clinicId), eq(sessionLogs.id, input.id), eq(sessionLogs.patientId, program.patientId)));
  if (earlier && earlier.hash !== hash) throw new AppError('conflict', 'other-body');
  if (earlier) return { id: input.id, localDay: earlier.localDay, provenance: earlier.provenance, card };

  await requireItems(tx, actor, version.id, input.items.map((item) => item.itemId));
  requireKnownPlaces(version.locationMap, [told.locationBefore, told.locationAfter]);
  const corrected = input.supersedesId ? await findCorrectable(tx, actor, program, { logId: input.supersedesId, versionId: version.id }) : null;
  const moment = corrected ? { at: corrected.doneAt.toISOString(), zone: corrected.zone } : { at: input.doneAt, zone: input.zone };
  const { zone, day, receivedDay, clockOff } = dayOfLog(moment, { receivedAt, patientZone: program.patientZone, issuedAt: version.issuedAt });
  const localDay = corrected?.localDay ?? day;
  const provenance = origin.provenance ?? provenanceFor(localDay, receivedDay);

  const isStored = await insertSession(
    tx,
    {
      clinicId: actor.clinicId,
      id: input.id,
      patientId: program.patientId,
      programId: program.programId,
      versionId: version.id,
      doneAt: new Date(moment.at),
      zone,
      localDay,
      provenance,
      ...told,
      effort: input.effort ?? null,
      startedAt: input.startedAt ? new Date(input.startedAt) : null,
      note: input.note || null,
      linkId: actor.kind === 'link' ? actor.linkId : null,
      enteredBy: actor.kind === 'member' ? actor.memberId : null,
      supersedesId: corrected ? (input.supersedesId ?? null) : null,
      bodyHash: hash,
      receivedAt,
    },
    input.items,
  );
  // Somebody else's log carries this id: say no more than that.
  if (!isStored) throw new AppError('conflict', 'other-body');
  await recordAudit(tx, actor, input.items.length === 0 ? 'session.take-back' : corrected ? 'session.correct' : 'session.record', { type: 'session-log', id: input.id }, { day: localDay, provenance, clockOff, supersedes: corrected ? (input.supersedesId ?? null) : null });
  await refreshReview(tx, { actor, patientId: program.patientId, savedId: input.id }, receivedAt);
  return { id: input.id, localDay, provenance, card };
}
