import 'server-only';
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { patients, patientSummaries, programs } from '@/db/schema';
import type { MemberActor } from './actor';
import { inClinic } from './database';
import { refreshReview } from './refresh-review';

const patientsAtOnce = 200;

/**
 * Renews the summaries whose day has turned in the patient's own zone. Silence is the one rule that trips by
 * nothing happening, so lists call this first; each patient's day is worked out once.
 */
export async function refreshClinic(actor: MemberActor, now: Date): Promise<void> {
  const ownDay = sql`(${now.toISOString()}::timestamptz at time zone ${patients.timeZone})::date`;
  const stale = await inClinic(actor, (tx) =>
    tx
      .selectDistinct({ id: patients.id })
      .from(patients)
      .innerJoin(programs, and(eq(programs.clinicId, patients.clinicId), eq(programs.patientId, patients.id)))
      .leftJoin(patientSummaries, and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)))
      .where(and(eq(patients.clinicId, actor.clinicId), isNull(patients.archivedAt), sql`${programs.status} <> 'draft'`, or(isNull(patientSummaries.asOf), lt(patientSummaries.asOf, ownDay))))
      .limit(patientsAtOnce),
  );
  for (const { id } of stale) await inClinic(actor, (tx) => refreshReview(tx, { actor, patientId: id }, now));
}
