import 'server-only';
import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { episodes } from '@/db/schema';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';

/** A patient's episodes of care, the open one first, then the latest. */
export function listEpisodes(tx: Transaction, actor: MemberActor, patientId: string) {
  return tx
    .select({ id: episodes.id, complaint: episodes.complaint, startedOn: episodes.startedOn, closedOn: episodes.closedOn, outcome: episodes.outcome, outcomeNote: episodes.outcomeNote })
    .from(episodes)
    .where(and(eq(episodes.clinicId, actor.clinicId), eq(episodes.patientId, patientId)))
    .orderBy(sql`${isNotNull(episodes.closedOn)}`, desc(episodes.startedOn), desc(episodes.id));
}

export type EpisodeRow = Awaited<ReturnType<typeof listEpisodes>>[number];

/** The same for a page that shows nothing else; the page's own read of the patient is what is recorded. */
export function getEpisodes(actor: MemberActor, patientId: string): Promise<EpisodeRow[]> {
  return inClinic(actor, (tx) => listEpisodes(tx, actor, patientId));
}
