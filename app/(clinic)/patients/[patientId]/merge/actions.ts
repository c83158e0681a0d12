'use server';

import * as z from 'zod';
import { mergeFields, mergeSides } from '@/lib/domain/patient-merge/merge-fields';
import { authorisedAction } from '@/lib/server/action';
import * as merge from '@/lib/server/patient-merge/merge-patients';
import * as apart from '@/lib/server/patient-merge/tell-apart';
import * as undo from '@/lib/server/patient-merge/undo-merge';

const revision = z.int().min(1);
const mergeSchema = z.object({ keptId: z.uuid(), mergedId: z.uuid(), keptRevision: revision, mergedRevision: revision, choices: z.partialRecord(z.enum(mergeFields), z.enum(mergeSides)) });

export const mergePatients = authorisedAction('program:write', mergeSchema, (actor, input) => merge.mergePatients(actor, input, new Date()));

export const undoMerge = authorisedAction('program:write', z.object({ id: z.uuid() }), (actor, { id }) => undo.undoMerge(actor, id, new Date()));

export const tellApart = authorisedAction('program:write', z.object({ patientId: z.uuid(), otherId: z.uuid() }), (actor, input) => apart.tellApart(actor, input, new Date()));
