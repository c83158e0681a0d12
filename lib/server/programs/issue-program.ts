import 'server-only';
import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { programItems, programs, programVersions } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import { diffVersions, type VersionChange } from '@/lib/domain/program-diff';
import { programDraftSchema, type IssueRefusal, type ProgramDraft, type ProgramStatus } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { refreshReview } from '../refresh-review';
import { frozenExercises } from './frozen-exercises';
import { draftFromVersion, findLatestVersion, lockProgram, patientZone, type LatestVersion } from './program-rows';
import { requireNoOtherInForce } from './require-no-other-in-force';

function refuseIssue(status: ProgramStatus, draft: ProgramDraft, changes: VersionChange[] | null): IssueRefusal | null {
  if (status === 'completed') return 'program-completed';
  if (draft.items.length === 0) return 'no-items';
  return changes?.length === 0 ? 'unchanged' : null;
}

/** The draft to issue; when none is kept apart, it says what the version in force says. */
function draftToIssue(stored: ProgramDraft | null, version: LatestVersion | null): ProgramDraft {
  if (stored) return programDraftSchema.parse(stored);
  if (version) return draftFromVersion(version);
  throw new AppError('refused', 'no-items');
}

/**
 * Freezes the draft into the next version, in force from the patient's own today. What is issued is
 * never edited: the patient may have it on paper.
 */
export function issueProgram(actor: MemberActor, input: { programId: string; revision: number; reason: string }, now = new Date()): Promise<{ number: number }> {
  return inClinic(actor, async (tx) => {
    const program = await lockProgram(tx, actor, input.programId);
    // Nobody issues what they have not seen.
    if (program.revision !== input.revision) throw new AppError('conflict', 'draft-saved-by-other');
    const before = await findLatestVersion(tx, actor, program.id);
    const draft = draftToIssue(program.draft, before);
    const changes = before && diffVersions(draftFromVersion(before), draft);
    const refusal = refuseIssue(program.status, draft, changes);
    if (refusal) throw new AppError('refused', refusal);
    if (program.status === 'draft') await requireNoOtherInForce(tx, actor, program);

    const exercises = await frozenExercises(tx, actor, draft);
    const number = (before?.number ?? 0) + 1;
    const versionId = uuidv7();
    const mine = { clinicId: actor.clinicId, versionId };
    await tx.insert(programVersions).values({
      clinicId: actor.clinicId, id: versionId, programId: program.id, number,
      title: draft.title, frequency: draft.frequency, zones: draft.zones, locationMap: draft.locationMap, messageToPatient: draft.messageToPatient,
      reason: input.reason, changes: changes ?? [],
      effectiveFrom: localDay(now.toISOString(), await patientZone(tx, actor, program.patientId)), issuedAt: now, issuedBy: actor.memberId,
    });
    await tx.insert(programItems).values(
      draft.items.map((item, i) => {
        const exercise = exercises.get(item.exercise.id);
        if (!exercise) throw new AppError('refused', 'exercise-gone');
        return {
          ...mine, key: item.key, position: i + 1, dose: item.dose, section: item.section, note: item.note,
          exerciseClinicId: exercise.clinicId, exerciseId: exercise.id, slug: exercise.slug, startPosition: exercise.position, texts: exercise.texts,
        };
      }),
    );
    await tx
      .update(programs)
      .set({ status: program.status === 'draft' ? 'active' : program.status, title: draft.title, draft: null, revision: program.revision + 1, draftSavedAt: now, draftSavedBy: actor.memberId })
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, program.id)));
    await recordAudit(tx, actor, 'program.issue', { type: 'program', id: program.id }, { version: number, items: draft.items.length });
    await refreshReview(tx, { actor, patientId: program.patientId }, now);
    return { number };
  });
}
