import 'server-only';
import { and, eq } from 'drizzle-orm';
import { cache } from 'react';
import { clinics, patients } from '@/db/schema';
import { figureLookOf, usualFigureLook, type FigureLook } from '@/lib/domain/figure-look';
import type { Actor } from '../actor';
import { inClinic, type Transaction } from '../database';

/** How figures are drawn for a patient, or for the clinic's own pages without one. For use inside a transaction that is open already. */
export async function readFigureLook(tx: Transaction, clinicId: string, patientId?: string): Promise<FigureLook> {
  const [clinic] = await tx.select({ figureLook: clinics.figureLook, figureBuild: clinics.figureBuild }).from(clinics).where(eq(clinics.id, clinicId));
  if (!clinic) return usualFigureLook;
  if (!patientId) return figureLookOf(clinic);
  const [patient] = await tx.select({ figureLook: patients.figureLook, figureBuild: patients.figureBuild }).from(patients).where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
  return figureLookOf(clinic, patient);
}

/** The look of the page that is being made: a link's is its patient's, a member's the clinic's, or that of the patient whose sheet is sketched. Read once a request. */
export const findFigureLook = cache((actor: Actor, patientId?: string): Promise<FigureLook> => inClinic(actor, (tx) => readFigureLook(tx, actor.clinicId, actor.kind === 'link' ? actor.patientId : patientId)));
