import 'server-only';
import { uuidv7 } from 'uuidv7';
import { patientMerges, type MovedRows } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { lockPair, requireMerger } from './merge-records';

const nothing: MovedRows = { programs: [], notes: [], episodes: [], kept: [], merged: { chartNumber: null, archivedAt: null }, alerts: [], hasSummary: false };

/** Keeps that two records are two people, so that nobody is asked again: a merge that never was, undone from the start. */
export function tellApart(actor: MemberActor, { patientId, otherId }: { patientId: string; otherId: string }, now: Date): Promise<void> {
  return inClinic(actor, async (tx) => {
    requireMerger(actor);
    if (patientId === otherId) throw new AppError('refused', 'same-record');
    await lockPair(tx, actor, patientId, otherId);
    await tx.insert(patientMerges).values({ clinicId: actor.clinicId, id: uuidv7(), keptId: patientId, mergedId: otherId, moved: nothing, mergedBy: actor.memberId, createdAt: now, undoneAt: now });
    await recordAudit(tx, actor, 'patient.tell-apart', { type: 'patient', id: patientId }, { otherId });
  });
}
