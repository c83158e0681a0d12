import 'server-only';
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { patients, patientSummaries, programs } from '@/db/schema';
import type { MemberActor, SystemActor } from './actor';
import { inClinic, type Transaction } from './database';
import { enqueueOnce } from './jobs/enqueue';
import { renewPatient } from './renew-patient';

/** As many as a page may wait for; the worker sees to the others. */
export const patientsAtOnce = 20;
const patientsAPortion = 200;

const quarterHour = 900_000;
/** Days turn at full quarters of an hour, so a clinic that was looked through stays up to date until the next one, once the worker is done. */
const lookedThrough = new Map<string, { quarter: number; isWaiting: boolean }>();
/** Looking through fewer costs a page nothing that could be noticed. */
const largeClinic = 1000;

/** Patients whose summary is of an earlier day than theirs, or missing. */
async function findStale(tx: Transaction, clinicId: string, now: Date, limit: number): Promise<string[]> {
  const ownDay = sql`(${now.toISOString()}::timestamptz at time zone ${patients.timeZone})::date`;
  const rows = await tx
    .selectDistinct({ id: patients.id })
    .from(patients)
    .innerJoin(programs, and(eq(programs.clinicId, patients.clinicId), eq(programs.patientId, patients.id)))
    .leftJoin(patientSummaries, and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)))
    .where(and(eq(patients.clinicId, clinicId), isNull(patients.archivedAt), sql`${programs.status} <> 'draft'`, or(isNull(patientSummaries.asOf), lt(patientSummaries.asOf, ownDay))))
    .limit(limit);
  return rows.map((row) => row.id);
}

/**
 * Renews the summaries whose day has turned in the patient's own zone. Silence is the one rule that trips by
 * nothing happening, so lists call this first. Each patient's day is worked out once; in a large clinic a page
 * waits for the first few alone and the worker does the rest: `isWaiting` until it has.
 */
export async function refreshClinic(actor: MemberActor, now: Date): Promise<{ isWaiting: boolean }> {
  const quarter = Math.floor(now.getTime() / quarterHour);
  const last = lookedThrough.get(actor.clinicId);
  const isAsked = last?.quarter === quarter;
  if (isAsked && !last.isWaiting) return { isWaiting: false };
  const { stale, size } = await inClinic(actor, async (tx) => {
    const found = await findStale(tx, actor.clinicId, now, isAsked ? 1 : patientsAtOnce + 1);
    if (found.length > patientsAtOnce) await enqueueOnce(tx, 'renew-summaries', { clinicId: actor.clinicId });
    return { stale: found, size: await tx.$count(patients, eq(patients.clinicId, actor.clinicId)) };
  });
  const isWaiting = stale.length > (isAsked ? 0 : patientsAtOnce);
  if (!isAsked) for (const id of stale.slice(0, patientsAtOnce)) await renewPatient(actor, id, now);
  // Where more were found the job sees to them; if it fails, the next quarter asks anew.
  if (size >= largeClinic) lookedThrough.set(actor.clinicId, { quarter, isWaiting });
  return { isWaiting };
}

/** The worker's part: everybody whose day has turned, each in a transaction of their own. Returns how many there were. */
export async function renewSummaries(actor: SystemActor, now: Date): Promise<number> {
  const renewed = new Set<string>();
  for (;;) {
    const stale = await inClinic(actor, (tx) => findStale(tx, actor.clinicId, now, patientsAPortion));
    const still = stale.filter((id) => !renewed.has(id));
    for (const id of still) {
      await renewPatient(actor, id, now);
      renewed.add(id);
    }
    if (still.length < patientsAPortion) return renewed.size;
  }
}
