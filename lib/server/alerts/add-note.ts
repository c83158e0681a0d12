import 'server-only';
import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { notes, patients } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { notMergedAway } from '../merged-away';

export const noteKinds = ['note', 'call', 'visit', 'message'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What a member did or thought about a patient. A call, a visit or a message may stand without words; a note may not. */
export function addNote(actor: MemberActor, { patientId, kind, text }: { patientId: string; kind: NoteKind; text: string }): Promise<{ id: string }> {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'alert:write')) throw new AppError('forbidden');
    if (kind === 'note' && text === '') throw new AppError('invalid', 'note-required');
    const [patient] = await tx.select({ id: patients.id }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), notMergedAway));
    if (!patient) throw new AppError('not-found');
    const id = uuidv7();
    await tx.insert(notes).values({ clinicId: actor.clinicId, id, patientId, kind, text, authorId: actor.memberId });
    await recordAudit(tx, actor, 'note.add', { type: 'patient', id: patientId }, { noteId: id, kind });
    return { id };
  });
}
