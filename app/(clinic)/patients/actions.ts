'use server';

import * as z from 'zod';
import { patientFormSchema } from '@/lib/patient-form';
import { authorisedAction } from '@/lib/server/action';
import * as patients from '@/lib/server/patients/commands';

const one = z.object({ id: z.uuid() });

export const createPatient = authorisedAction('patient:write', patientFormSchema, (actor, record) => patients.createPatient(actor, record, new Date()));

export const revisePatient = authorisedAction('patient:write', z.object({ id: z.uuid(), revision: z.int().min(1), record: patientFormSchema }), (actor, { id, revision, record }) => patients.revisePatient(actor, { id, revision }, record, new Date()));

export const archivePatient = authorisedAction('patient:write', one, (actor, { id }) => patients.archivePatient(actor, id, new Date()));

export const restorePatient = authorisedAction('patient:write', one, (actor, { id }) => patients.restorePatient(actor, id));
