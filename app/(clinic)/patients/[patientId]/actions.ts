'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { episodeOutcomes } from '@/lib/domain/episode';
import { outcomeMeasureSchema } from '@/lib/domain/psfs';
import { authorisedAction } from '@/lib/server/action';
import * as episodes from '@/lib/server/episodes/commands';
import * as requests from '@/lib/server/outcomes/requests';
import * as measures from '@/lib/server/outcomes/store-measure';
import * as paper from '@/lib/server/transcribe-sheet';

const ofProgram = { programId: z.uuid() };
const one = z.object({ id: z.uuid() });

function redraw<T>(answer: T): T {
  revalidatePath('/patients/[patientId]', 'page');
  return answer;
}

export const openEpisode = authorisedAction('program:write', z.object({ patientId: z.uuid(), complaint: z.string().trim().min(1, 'required').max(200, 'too-long') }), async (actor, input) => redraw(await episodes.openEpisode(actor, input)));

export const closeEpisode = authorisedAction('program:write', z.object({ id: z.uuid(), outcome: z.enum(episodeOutcomes), note: z.string().trim().max(2000, 'too-long') }), async (actor, input) => redraw(await episodes.closeEpisode(actor, input)));

export const reopenEpisode = authorisedAction('program:write', one, async (actor, input) => redraw(await episodes.reopenEpisode(actor, input)));

export const askOutcome = authorisedAction('log:write', z.object(ofProgram), async (actor, input) => redraw(await requests.askOutcome(actor, input)));

export const withdrawRequest = authorisedAction('log:write', z.object(ofProgram), async (actor, input) => redraw(await requests.withdrawRequest(actor, input)));

export const enterMeasure = authorisedAction('log:write', z.intersection(outcomeMeasureSchema, z.object(ofProgram)), async (actor, input) => redraw(await measures.enterMeasure(actor, input)));

export const transcribeSheet = authorisedAction('log:write', paper.transcriptionSchema, async (actor, input) => redraw(await paper.transcribeSheet(actor, input)));
