'use server';

import * as z from 'zod';
import { authorisedAction } from '@/lib/server/action';
import * as imports from '@/lib/server/patient-import/undo-import';

export const undoPatientImport = authorisedAction('patient:import', z.object({ id: z.uuid() }), (actor, { id }) => imports.undoPatientImport(actor, id, new Date()));
