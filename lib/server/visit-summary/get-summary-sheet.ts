import 'server-only';
import { and, eq } from 'drizzle-orm';
import { clinics, patients } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { toLocale } from '@/lib/i18n/locales';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';

export type SummarySheet = Awaited<ReturnType<typeof getSummarySheet>>;

/** Whose summary is put on paper, for which clinic and by whom. Recorded before it is. */
export function getSummarySheet(actor: MemberActor, patientId: string) {
  return inClinic(actor, async (tx) => {
    const [row] = await tx
      .select({
        patient: { name: patients.name, birthDate: patients.birthDate, chartNumber: patients.chartNumber },
        clinic: { name: clinics.name, locale: clinics.locale, paper: clinics.paper, timeZone: clinics.timeZone },
      })
      .from(patients)
      .innerJoin(clinics, eq(clinics.id, patients.clinicId))
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId)));
    if (!row) throw new AppError('not-found');
    await recordAudit(tx, actor, 'patient.summary', { type: 'patient', id: patientId }, { format: 'pdf' });
    return { ...row, by: actor.name, locale: toLocale(row.clinic.locale) };
  });
}
