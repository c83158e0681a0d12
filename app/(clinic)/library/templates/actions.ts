'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { programDraftSchema } from '@/lib/domain/program';
import { routes } from '@/lib/routes';
import { authorisedAction } from '@/lib/server/action';
import * as create from '@/lib/server/programs/create-program';
import * as commands from '@/lib/server/templates/commands';
import * as copy from '@/lib/server/templates/copy-sources';
import * as queries from '@/lib/server/templates/queries';

const name = z.string().trim().min(1, 'required').max(120, 'too-long');
const words = { name, rationale: z.string().trim().max(1000, 'too-long'), source: z.string().trim().max(300, 'too-long') };
const one = { templateId: z.uuid() };

function redraw<T>(answer: T): T {
  revalidatePath(routes.templates);
  return answer;
}

export const createTemplate = authorisedAction('library:write', z.object({ ...words, draft: programDraftSchema, isShared: z.boolean() }), async (actor, input) => redraw(await commands.createTemplate(actor, input)));

export const duplicateTemplate = authorisedAction('library:write', z.object({ ...one, name }), async (actor, input) => redraw(await commands.duplicateTemplate(actor, input)));

export const reviseTemplate = authorisedAction('library:write', z.object({ ...one, ...words, revision: z.int() }), async (actor, input) => redraw(await commands.reviseTemplate(actor, input)));

export const shareTemplate = authorisedAction('library:write', z.object({ ...one, isShared: z.boolean() }), async (actor, input) => redraw(await commands.shareTemplate(actor, input)));

export const setTemplateRetired = authorisedAction('library:write', z.object({ ...one, isRetired: z.boolean() }), async (actor, input) => redraw(await commands.setTemplateRetired(actor, input)));

/** For the builder's dialog, which asks only when it is opened. */
export const readTemplates = authorisedAction('library:read', z.object({}), (actor) => queries.listTemplates(actor));

/** What a template gives to a draft. Nothing is written but the record of it. */
export const takeTemplate = authorisedAction('program:write', z.object(one), (actor, input) => queries.draftFromTemplate(actor, input.templateId));

export const startFromTemplate = authorisedAction('program:write', z.object({ ...one, patientId: z.uuid() }), async (actor, { templateId, patientId }) => {
  const { draft, leftOut } = await queries.draftFromTemplate(actor, templateId);
  const program = await create.createProgram(actor, { patientId, title: draft.title, draft });
  revalidatePath(routes.patient(patientId));
  return { ...program, leftOut };
});

export const findPatients = authorisedAction('patient:read', z.object({ typed: z.string().trim().min(1).max(100) }), (actor, input) => copy.findPatients(actor, input.typed));

export const listVersions = authorisedAction('program:write', z.object({ patientId: z.uuid() }), (actor, input) => copy.listVersions(actor, input.patientId));
