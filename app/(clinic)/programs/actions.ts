'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { AppError } from '@/lib/domain/errors';
import { programDraftSchema } from '@/lib/domain/program';
import { routes } from '@/lib/routes';
import { authorisedAction } from '@/lib/server/action';
import * as ladder from '@/lib/server/ladder/set-level';
import * as builder from '@/lib/server/programs/builder';
import * as status from '@/lib/server/programs/change-status';
import * as create from '@/lib/server/programs/create-program';
import * as issue from '@/lib/server/programs/issue-program';
import * as copy from '@/lib/server/programs/copy-items';
import * as phases from '@/lib/server/programs/phase-starts';
import * as restore from '@/lib/server/programs/restore-version';
import * as save from '@/lib/server/programs/save-draft';

const onePhase = z.object({ programId: z.uuid(), phaseKey: z.uuid() });
const level = z.int().min(-3).max(3);
const oneProgram = z.object({ programId: z.uuid() });
const title = z.string().trim().min(1, 'required').max(120, 'too-long');

export const createProgram = authorisedAction('program:write', z.object({ patientId: z.uuid(), title, episodeId: z.uuid().nullish() }), async (actor, input) => {
  const program = await create.createProgram(actor, input);
  revalidatePath(routes.patient(input.patientId));
  return program;
});

/** A save that comes too late answers with what the other person saved, so that the two can be brought together. */
export const saveDraft = authorisedAction('program:write', z.object({ programId: z.uuid(), revision: z.int(), draft: programDraftSchema }), async (actor, input) => {
  try {
    return { kind: 'saved' as const, ...(await save.saveDraft(actor, input)) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    return { kind: 'conflict' as const, theirs: await builder.getStoredDraft(actor, input.programId) };
  }
});

export const issueProgram = authorisedAction('program:write', z.object({ programId: z.uuid(), revision: z.int(), reason: z.string().trim().max(300, 'too-long') }), async (actor, input) => {
  const issued = await issue.issueProgram(actor, input);
  revalidatePath(routes.program(input.programId));
  return issued;
});

export const pauseProgram = authorisedAction('program:write', oneProgram, async (actor, input) => {
  await status.pauseProgram(actor, input);
  revalidatePath(routes.program(input.programId));
});

export const resumeProgram = authorisedAction('program:write', oneProgram, async (actor, input) => {
  await status.resumeProgram(actor, input);
  revalidatePath(routes.program(input.programId));
});

export const completeProgram = authorisedAction('program:write', oneProgram, async (actor, input) => {
  await status.completeProgram(actor, input);
  revalidatePath(routes.program(input.programId));
});

export const reopenProgram = authorisedAction('program:write', oneProgram, async (actor, input) => {
  await status.reopenProgram(actor, input);
  revalidatePath(routes.program(input.programId));
});

/** What another patient's program, or an earlier version, gives to a draft. Nothing is written. */
export const copyVersion = authorisedAction('program:write', z.object({ programId: z.uuid(), number: z.int().min(1).optional() }), (actor, input) => copy.copyVersion(actor, input));

export const restoreVersion = authorisedAction('program:write', z.object({ programId: z.uuid(), number: z.int().min(1), revision: z.int() }), async (actor, input) => {
  const restored = await restore.restoreVersion(actor, input);
  revalidatePath(routes.program(input.programId));
  return restored;
});

export const startPhase = authorisedAction('program:write', onePhase, async (actor, input) => {
  await phases.startPhase(actor, input);
  revalidatePath(routes.program(input.programId));
});

export const withdrawPhaseStart = authorisedAction('program:write', onePhase, async (actor, input) => {
  await phases.withdrawPhaseStart(actor, input);
  revalidatePath(routes.program(input.programId));
});

export const setLevel = authorisedAction('program:write', z.object({ programId: z.uuid(), itemKey: z.uuid(), from: level, to: level }), async (actor, input) => {
  await ladder.setLevel(actor, input);
  revalidatePath(routes.program(input.programId));
});
