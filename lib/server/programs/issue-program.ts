import 'server-only';
import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { programItems, programs, programVersions } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import { diffVersions } from '@/lib/domain/program-diff';
import { programDraftSchema, type DraftItem, type IssueRefusal, type ProgramDraft, type ProgramStatus } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { refreshReview } from '../refresh-review';
import { frozenExercises, frozenLadder, namedExercises, type FrozenExercises } from './frozen-exercises';
import { draftFromVersion, findLatestVersion, lockProgram, patientZone, type LatestVersion } from './program-rows';
import { requireNoOtherInForce } from './require-no-other-in-force';

function refuseIssue(status: ProgramStatus, draft: ProgramDraft, inForce: ProgramDraft | null): IssueRefusal | null {
  if (status === 'completed') return 'program-completed';
  if (draft.items.length === 0) return 'no-items';
  return inForce && sameValue(inForce, draft) ? 'unchanged' : null;
}

/** The row of one item: the exercise, its picture and its ladder as they are now. */
function frozenItem(item: DraftItem, found: FrozenExercises) {
  const exercise = found.find(item.exercise);
  const ladder = item.ladder && frozenLadder(item.ladder, found);
  if (!exercise || (item.ladder && !ladder)) throw new AppError('refused', 'exercise-gone');
  return {
    key: item.key, dose: item.dose, section: item.section, note: item.note, phaseKey: item.phaseKey, demonstratedOn: item.demonstratedOn, anchor: item.anchor, ladder,
    exerciseClinicId: exercise.clinicId, exerciseId: exercise.id, slug: exercise.slug, startPosition: exercise.position, texts: exercise.texts, ...exercise.picture,
  };
}

/** A first day that has passed means today: nobody is asked for what is over. */
function datesOf(draft: ProgramDraft, today: string) {
  const effectiveFrom = draft.startsOn !== null && draft.startsOn > today ? draft.startsOn : today;
  if (draft.endsOn !== null && draft.endsOn < effectiveFrom) throw new AppError('refused', 'ends-before-it-starts');
  return { effectiveFrom, endsOn: draft.endsOn };
}

/** The draft to issue; when none is kept apart, it says what the version in force says. */
function draftToIssue(stored: ProgramDraft | null, version: LatestVersion | null): ProgramDraft {
  if (stored) return programDraftSchema.parse(stored);
  if (version) return draftFromVersion(version);
  throw new AppError('refused', 'no-items');
}

/**
 * Freezes the draft into the next version, in force from the patient's own today or the first day it names. What is issued is
 * never edited: the patient may have it on paper.
 */
export function issueProgram(actor: MemberActor, input: { programId: string; revision: number; reason: string }, now = new Date()): Promise<{ number: number }> {
  return inClinic(actor, async (tx) => {
    const program = await lockProgram(tx, actor, input.programId);
    // Nobody issues what they have not seen.
    if (program.revision !== input.revision) throw new AppError('conflict', 'draft-saved-by-other');
    const before = await findLatestVersion(tx, actor, program.id);
    const draft = draftToIssue(program.draft, before);
    const inForce = before && draftFromVersion(before);
    const refusal = refuseIssue(program.status, draft, inForce);
    if (refusal) throw new AppError('refused', refusal);
    const dates = datesOf(draft, localDay(now.toISOString(), await patientZone(tx, actor, program.patientId)));
    if (program.status === 'draft') await requireNoOtherInForce(tx, actor, program);

    const exercises = await frozenExercises(tx, actor, namedExercises(draft));
    const number = (before?.number ?? 0) + 1;
    const versionId = uuidv7();
    const mine = { clinicId: actor.clinicId, versionId };
    await tx.insert(programVersions).values({
      clinicId: actor.clinicId, id: versionId, programId: program.id, number,
      title: draft.title, frequency: draft.frequency, zones: draft.zones, locationMap: draft.locationMap, messageToPatient: draft.messageToPatient,
      reason: input.reason, changes: inForce ? diffVersions(inForce, draft) : [], phases: draft.phases, ...dates, issuedAt: now, issuedBy: actor.memberId,
    });
    await tx.insert(programItems).values(draft.items.map((item, i) => ({ ...mine, position: i + 1, ...frozenItem(item, exercises) })));
    await tx
      .update(programs)
      .set({ status: program.status === 'draft' ? 'active' : program.status, title: draft.title, draft: null, revision: program.revision + 1, draftSavedAt: now, draftSavedBy: actor.memberId })
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, program.id)));
    await recordAudit(tx, actor, 'program.issue', { type: 'program', id: program.id }, { version: number, items: draft.items.length });
    await refreshReview(tx, { actor, patientId: program.patientId }, now);
    return { number };
  });
}
