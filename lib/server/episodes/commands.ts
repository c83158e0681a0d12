import 'server-only';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { episodes, patients } from '@/db/schema';
import { can } from '@/lib/domain/access';
import type { EpisodeOutcome } from '@/lib/domain/episode';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';

const one = (actor: MemberActor, id: string) => and(eq(episodes.clinicId, actor.clinicId), eq(episodes.id, id));

/** Locks the patient first, so that two members cannot open two episodes at the same moment. */
async function lockPatient(tx: Transaction, actor: MemberActor, patientId: string): Promise<{ zone: string }> {
  if (!can(actor.role, 'program:write')) throw new AppError('forbidden');
  const [patient] = await tx.select({ zone: patients.timeZone, archivedAt: patients.archivedAt }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId))).for('update');
  if (!patient) throw new AppError('not-found');
  if (patient.archivedAt) throw new AppError('refused', 'archived');
  return patient;
}

async function lockEpisode(tx: Transaction, actor: MemberActor, id: string) {
  const [found] = await tx.select({ patientId: episodes.patientId }).from(episodes).where(one(actor, id));
  if (!found) throw new AppError(can(actor.role, 'program:write') ? 'not-found' : 'forbidden');
  const { zone } = await lockPatient(tx, actor, found.patientId);
  const [episode] = await tx.select({ startedOn: episodes.startedOn, closedOn: episodes.closedOn }).from(episodes).where(one(actor, id));
  if (!episode) throw new AppError('not-found');
  return { ...episode, patientId: found.patientId, zone };
}

async function requireNoneOpen(tx: Transaction, actor: MemberActor, patientId: string, besides: string | null): Promise<void> {
  const [open] = await tx
    .select({ id: episodes.id })
    .from(episodes)
    .where(and(eq(episodes.clinicId, actor.clinicId), eq(episodes.patientId, patientId), isNull(episodes.closedOn), besides ? ne(episodes.id, besides) : undefined))
    .limit(1);
  if (open) throw new AppError('refused', 'episode-open');
}

/** Opens a course of treatment for a complaint. One is open at a time. */
export function openEpisode(actor: MemberActor, { patientId, complaint }: { patientId: string; complaint: string }, now = new Date()): Promise<{ id: string }> {
  return inClinic(actor, async (tx) => {
    const { zone } = await lockPatient(tx, actor, patientId);
    await requireNoneOpen(tx, actor, patientId, null);
    const id = uuidv7();
    await tx.insert(episodes).values({ clinicId: actor.clinicId, id, patientId, complaint, startedOn: localDay(now.toISOString(), zone) });
    await recordAudit(tx, actor, 'episode.open', { type: 'episode', id }, { patientId });
    return { id };
  });
}

/** Closes it with how it ended. Programs and logs stay as they are. */
export function closeEpisode(actor: MemberActor, { id, outcome, note }: { id: string; outcome: EpisodeOutcome; note: string }, now = new Date()): Promise<void> {
  return inClinic(actor, async (tx) => {
    const episode = await lockEpisode(tx, actor, id);
    if (episode.closedOn) throw new AppError('conflict', 'episode-closed');
    const today = localDay(now.toISOString(), episode.zone);
    // A clock that went back, or a start planned ahead, never ends before it began.
    const closedOn = today < episode.startedOn ? episode.startedOn : today;
    await tx.update(episodes).set({ closedOn, outcome, outcomeNote: note }).where(one(actor, id));
    await recordAudit(tx, actor, 'episode.close', { type: 'episode', id }, { patientId: episode.patientId, outcome });
  });
}

/** Takes a closing back: the episode goes on, unless another one was opened since. */
export function reopenEpisode(actor: MemberActor, { id }: { id: string }): Promise<void> {
  return inClinic(actor, async (tx) => {
    const episode = await lockEpisode(tx, actor, id);
    if (!episode.closedOn) return;
    await requireNoneOpen(tx, actor, episode.patientId, id);
    await tx.update(episodes).set({ closedOn: null, outcome: null, outcomeNote: '' }).where(one(actor, id));
    await recordAudit(tx, actor, 'episode.reopen', { type: 'episode', id }, { patientId: episode.patientId });
  });
}
