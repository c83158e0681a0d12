'use server';

import * as z from 'zod';
import { visitSummary } from '@/components/review/visit-summary';
import { patientFormSchema } from '@/lib/patient-form';
import { authorisedAction } from '@/lib/server/action';
import * as patients from '@/lib/server/patients/commands';
import { getVisitSummary } from '@/lib/server/visit-summary/get-visit-summary';

const one = z.object({ id: z.uuid() });

export const createPatient = authorisedAction('patient:write', patientFormSchema, (actor, record) => patients.createPatient(actor, record, new Date()));

export const revisePatient = authorisedAction('patient:write', z.object({ id: z.uuid(), revision: z.int().min(1), record: patientFormSchema }), (actor, { id, revision, record }) => patients.revisePatient(actor, { id, revision }, record, new Date()));

export const archivePatient = authorisedAction('patient:write', one, (actor, { id }) => patients.archivePatient(actor, id, new Date()));

export const restorePatient = authorisedAction('patient:write', one, (actor, { id }) => patients.restorePatient(actor, id));

export const readVisitSummary = authorisedAction('patient:read', one, async (actor, { id }) => visitSummary(await getVisitSummary(actor, id, new Date())));
