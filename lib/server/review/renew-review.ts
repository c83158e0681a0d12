import 'server-only';
import { and, eq } from 'drizzle-orm';
import { patients, patientSummaries } from '@/db/schema';
import { localDay } from '@/lib/domain/local-day';
import type { MemberActor } from '../actor';
import { inClinic } from '../database';
import { notMergedAway } from '../merged-away';
import { renewPatient } from '../renew-patient';

/** Brings one patient's alerts up to their own day before the page is drawn; nothing happens when that was done today. */
export async function renewReview(actor: MemberActor, patientId: string, now: Date): Promise<void> {
  const [row] = await inClinic(actor, (tx) =>
    tx
      .select({ zone: patients.timeZone, asOf: patientSummaries.asOf })
      .from(patients)
      .leftJoin(patientSummaries, and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)))
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), notMergedAway)),
  );
  if (row && row.asOf !== localDay(now.toISOString(), row.zone)) await renewPatient(actor, patientId, now);
}
