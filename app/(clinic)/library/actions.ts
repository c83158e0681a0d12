'use server';

import * as z from 'zod';
import { exerciseFormSchema } from '@/lib/exercise-form';
import { authorisedAction } from '@/lib/server/action';
import { setFavourite as star } from '@/lib/server/library/favourites';
import * as imports from '@/lib/server/library/import-exercises';
import * as own from '@/lib/server/library/own-exercises';

const one = z.object({ id: z.uuid() });

export const createExercise = authorisedAction('library:write', z.object({ modelId: z.uuid().nullable(), record: exerciseFormSchema }), (actor, input) => own.createExercise(actor, input));

export const reviseExercise = authorisedAction('library:write', z.object({ id: z.uuid(), revision: z.int().min(1), record: exerciseFormSchema }), (actor, { id, revision, record }) => own.reviseExercise(actor, { id, revision }, record));

export const retireExercise = authorisedAction('library:write', one, (actor, { id }) => own.retireExercise(actor, id, new Date()));

export const restoreExercise = authorisedAction('library:write', one, (actor, { id }) => own.restoreExercise(actor, id));

export const setFavourite = authorisedAction('library:read', z.object({ id: z.uuid(), isFavourite: z.boolean() }), (actor, input) => star(actor, input));

export const undoImport = authorisedAction('library:write', one, (actor, { id }) => imports.undoImport(actor, id, new Date()));
