import 'server-only';
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { episodes, patients } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import type { PatientRecord } from '@/lib/patient-form';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { notMergedAway } from '../merged-away';
import { orTaken, patientColumns, requireBornBy, requireKnownZone, requireTherapist } from './write-rules';

const mine = (actor: MemberActor, id: string) => and(eq(patients.clinicId, actor.clinicId), eq(patients.id, id), notMergedAway);

/** Puts the complaint on the open episode, or opens one for it. An empty complaint changes nothing. */
async function keepComplaint(tx: Transaction, actor: MemberActor, patientId: string, { complaint, timeZone }: PatientRecord, now: Date): Promise<void> {
  if (!complaint) return;
  const [open] = await tx
    .select({ id: episodes.id, complaint: episodes.complaint })
    .from(episodes)
    .where(and(eq(episodes.clinicId, actor.clinicId), eq(episodes.patientId, patientId), isNull(episodes.closedOn)))
    .orderBy(desc(episodes.startedOn), desc(episodes.id))
    .limit(1);
  if (open?.complaint === complaint) return;
  if (open) {
    await tx.update(episodes).set({ complaint }).where(and(eq(episodes.clinicId, actor.clinicId), eq(episodes.id, open.id)));
    return recordAudit(tx, actor, 'episode.revise', { type: 'episode', id: open.id }, { patientId });
  }
  const id = uuidv7();
  await tx.insert(episodes).values({ clinicId: actor.clinicId, id, patientId, complaint, startedOn: localDay(now.toISOString(), timeZone) });
  await recordAudit(tx, actor, 'episode.open', { type: 'episode', id }, { patientId });
}

export function createPatient(actor: MemberActor, record: PatientRecord, now: Date): Promise<{ id: string }> {
  return orTaken(
    inClinic(actor, async (tx) => {
      await requireKnownZone(tx, record.timeZone);
      requireBornBy(record.birth, record.timeZone, now);
      await requireTherapist(tx, actor, record.therapistId, null);
      const id = uuidv7();
      await tx.insert(patients).values({ ...patientColumns(record), clinicId: actor.clinicId, id });
      await recordAudit(tx, actor, 'patient.create', { type: 'patient', id });
      await keepComplaint(tx, actor, id, record, now);
      return { id };
    }),
  );
}

/** Keeps a changed record. `revision` is the one that was on the screen: a later one is never overwritten unseen, and the refusal names it. */
export function revisePatient(actor: MemberActor, { id, revision }: { id: string; revision: number }, record: PatientRecord, now: Date): Promise<void> {
  return orTaken(
    inClinic(actor, async (tx) => {
      await requireKnownZone(tx, record.timeZone);
      const [patient] = await tx.select({ revision: patients.revision, therapistId: patients.therapistId }).from(patients).where(mine(actor, id)).for('update');
      if (!patient) throw new AppError('not-found');
      if (patient.revision !== revision) throw new AppError('conflict', `revision-${patient.revision}`);
      requireBornBy(record.birth, record.timeZone, now);
      await requireTherapist(tx, actor, record.therapistId, patient.therapistId);
      await tx.update(patients).set({ ...patientColumns(record), revision: sql`${patients.revision} + 1` }).where(mine(actor, id));
      await recordAudit(tx, actor, 'patient.revise', { type: 'patient', id }, { revision: revision + 1 });
      await keepComplaint(tx, actor, id, record, now);
    }),
  );
}

/** Puts a patient aside, or takes them back. The record stays whole; plan links rest meanwhile. Saying it twice changes nothing. */
function setArchived(actor: MemberActor, id: string, archivedAt: Date | null): Promise<void> {
  return inClinic(actor, async (tx) => {
    const [patient] = await tx.select({ id: patients.id }).from(patients).where(mine(actor, id));
    if (!patient) throw new AppError('not-found');
    const changed = await tx
      .update(patients)
      .set({ archivedAt })
      .where(and(mine(actor, id), archivedAt ? isNull(patients.archivedAt) : isNotNull(patients.archivedAt)))
      .returning({ id: patients.id });
    if (changed.length > 0) await recordAudit(tx, actor, archivedAt ? 'patient.archive' : 'patient.restore', { type: 'patient', id });
  });
}

export const archivePatient = (actor: MemberActor, id: string, now: Date) => setArchived(actor, id, now);
export const restorePatient = (actor: MemberActor, id: string) => setArchived(actor, id, null);
