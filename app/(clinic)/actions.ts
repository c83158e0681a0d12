'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { routes } from '@/lib/routes';
import { authorisedAction } from '@/lib/server/action';
import * as alerts from '@/lib/server/alerts/commands';
import * as notes from '@/lib/server/alerts/add-note';

const alertIds = z.array(z.uuid()).min(1).max(60);
const seen = { alertIds, seenAt: z.iso.datetime().transform((at) => new Date(at)) };
const words = z.string().trim().max(2000, 'too-long');

function redraw<T>(answer: T): T {
  revalidatePath(routes.today);
  revalidatePath('/patients/[patientId]', 'page');
  return answer;
}

export const acknowledgeAlerts = authorisedAction('alert:write', z.object(seen), async (actor, input) => redraw(await alerts.acknowledgeAlerts(actor, input)));

export const resolveAlerts = authorisedAction('alert:write', z.object({ ...seen, note: words }), async (actor, input) => redraw(await alerts.resolveAlerts(actor, input)));

export const reopenAlerts = authorisedAction('alert:write', z.object({ alertIds }), async (actor, input) => redraw(await alerts.reopenAlerts(actor, input)));

export const snoozeAlerts = authorisedAction('alert:write', z.object({ ...seen, until: z.iso.date() }), async (actor, input) => redraw(await alerts.snoozeAlerts(actor, input)));

export const unsnoozeAlerts = authorisedAction('alert:write', z.object({ alertIds }), async (actor, input) => redraw(await alerts.unsnoozeAlerts(actor, input)));

export const addNote = authorisedAction('alert:write', z.object({ patientId: z.uuid(), kind: z.enum(notes.noteKinds), text: words }), async (actor, input) => redraw(await notes.addNote(actor, input)));
