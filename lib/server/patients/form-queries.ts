import 'server-only';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { clinics, episodes, patients } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { figureBuilds, figureLooks } from '@/lib/domain/figure-look';
import { toLocale } from '@/lib/i18n/locales';
import { birthParts, type PatientFormValues } from '@/lib/patient-form';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { notMergedAway } from '../merged-away';

/** An empty form: the clinic's language and zone, and the person who adds the patient when they may prescribe. */
export function newPatientForm(actor: MemberActor): Promise<PatientFormValues> {
  return inClinic(actor, async (tx) => {
    const [clinic] = await tx.select({ locale: clinics.locale, timeZone: clinics.timeZone }).from(clinics).where(eq(clinics.id, actor.clinicId));
    return {
      name: '', birth: birthParts(null), chartNumber: '', phone: '', email: '', complaint: '', therapistId: actor.role === 'assistant' ? '' : actor.memberId, minutesPerDay: '',
      locale: toLocale(clinic?.locale), timeZone: clinic?.timeZone ?? 'UTC', paperOnly: false, largePrint: false, figureLook: '', figureBuild: '', precautions: [],
    };
  });
}

/** The patient's record as its form holds it, recorded as seen. */
export function getPatientForm(actor: MemberActor, id: string) {
  return inClinic(actor, async (tx) => {
    const [row] = await tx
      .select({
        name: patients.name, birthDate: patients.birthDate, chartNumber: patients.chartNumber, phone: patients.phone, email: patients.email, locale: patients.locale, timeZone: patients.timeZone, minutesPerDay: patients.minutesPerDay,
        paperOnly: patients.paperOnly, largePrint: patients.largePrint, figureLook: patients.figureLook, figureBuild: patients.figureBuild, precautions: patients.precautions, therapistId: patients.therapistId, archivedAt: patients.archivedAt, revision: patients.revision,
      })
      .from(patients)
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, id), notMergedAway));
    if (!row) throw new AppError('not-found');
    const [open] = await tx
      .select({ complaint: episodes.complaint })
      .from(episodes)
      .where(and(eq(episodes.clinicId, actor.clinicId), eq(episodes.patientId, id), isNull(episodes.closedOn)))
      .orderBy(desc(episodes.startedOn), desc(episodes.id))
      .limit(1);
    await recordAudit(tx, actor, 'patient.view', { type: 'patient', id }, { form: true });
    const { birthDate, archivedAt, revision, chartNumber, therapistId, minutesPerDay, locale, figureLook, figureBuild, ...kept } = row;
    const values: PatientFormValues = { ...kept, birth: birthParts(birthDate), figureLook: figureLooks.find((one) => one === figureLook) ?? '', figureBuild: figureBuilds.find((one) => one === figureBuild) ?? '', chartNumber: chartNumber ?? '', therapistId: therapistId ?? '', minutesPerDay: minutesPerDay === null ? '' : String(minutesPerDay), locale: toLocale(locale), complaint: open?.complaint ?? '' };
    return { id, revision, isArchived: archivedAt !== null, values };
  });
}
