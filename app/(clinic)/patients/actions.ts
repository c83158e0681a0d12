'use server';

import * as z from 'zod';
import { visitSummary } from '@/components/review/visit-summary';
import { patientFormSchema } from '@/lib/patient-form';
import { authorisedAction } from '@/lib/server/action';
import * as patients from '@/lib/server/patients/commands';
import { assignTherapist } from '@/lib/server/patients/assign-therapist';
import * as views from '@/lib/server/patients/saved-views';
import { getSummarySheet } from '@/lib/server/visit-summary/get-summary-sheet';
import { getVisitSummary } from '@/lib/server/visit-summary/get-visit-summary';
import { longestSummary } from '@/lib/visit-summary-limit';

const one = z.object({ id: z.uuid() });

export const createPatient = authorisedAction('patient:write', patientFormSchema, (actor, record) => patients.createPatient(actor, record, new Date()));

export const revisePatient = authorisedAction('patient:write', z.object({ id: z.uuid(), revision: z.int().min(1), record: patientFormSchema }), (actor, { id, revision, record }) => patients.revisePatient(actor, { id, revision }, record, new Date()));

export const archivePatient = authorisedAction('patient:write', one, (actor, { id }) => patients.archivePatient(actor, id, new Date()));

export const restorePatient = authorisedAction('patient:write', one, (actor, { id }) => patients.restorePatient(actor, id));

export const readVisitSummary = authorisedAction('patient:read', one, async (actor, { id }) => visitSummary(await getVisitSummary(actor, id, new Date())));

export const printVisitSummary = authorisedAction('patient:read', z.object({ id: z.uuid(), text: z.string().trim().min(1, 'required').max(longestSummary, 'too-long') }), async (actor, { id, text }) => {
  const sheet = await getSummarySheet(actor, id);
  // Not before it is asked for: every page of the clinic's lists has these actions, few of them ever print.
  const { renderSummary } = await import('@/components/exports/render-summary');
  return new Uint8Array(await renderSummary(sheet, text, new Date()));
});

const viewName = z.string().trim().min(1, 'required').max(60, 'too-long');

export const savePatientView = authorisedAction('patient:read', z.object({ name: viewName, query: z.string().max(2000) }), views.saveView);

export const renamePatientView = authorisedAction('patient:read', z.object({ id: z.uuid(), name: viewName }), views.renameView);

export const removePatientView = authorisedAction('patient:read', one, (actor, { id }) => views.removeView(actor, id));

export const assignPatients = authorisedAction('patient:write', z.object({ assignments: z.array(z.object({ id: z.uuid(), therapistId: z.uuid().nullable() })).min(1).max(100) }), (actor, { assignments }) => assignTherapist(actor, assignments));
