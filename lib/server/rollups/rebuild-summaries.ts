import 'server-only';
import { and, asc, eq, gt, isNotNull, sql, type SQL } from 'drizzle-orm';
import { alerts, patients, patientSummaries, programs, withoutAlert } from '@/db/schema';
import { addDays } from '@/lib/domain/local-day';
import { defaultPainZones } from '@/lib/domain/pain-zones';
import { sameValue } from '@/lib/domain/same-value';
import type { SystemActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { lockLogs } from '../logs/lock-logs';
import { loadHistory } from '../patient-history';
import { storeSummary, summaryOf, type PatientSummary } from '../patient-summary';
import { settingsOf } from '../settings-of';

/** A patient whose kept figures are not those of their logs. */
export interface Difference {
  patientId: string;
  /** The figures that differ; `missing` where nothing was kept at all. */
  fields: string[];
}

const portion = 200;

const unresolved = sql`${alerts} a where a.clinic_id = ${patients.clinicId} and a.patient_id = ${patients.id} and a.status <> 'resolved'`;

function selectKept(tx: Transaction, clinicId: string, which: SQL | undefined) {
  const issued = sql`exists (select from ${programs} p where p.clinic_id = ${patients.clinicId} and p.patient_id = ${patients.id} and p.status <> 'draft')`;
  return tx
    .select({
      id: patients.id,
      standing: { alertRank: patients.alertRank, isReady: patients.isReady, painRecent: patients.painRecent },
      told: { alertRank: sql<number>`coalesce((select min(alert_rank(level)) from ${unresolved}), ${withoutAlert}::int)`, isReady: sql<boolean>`exists (select from ${unresolved} and a.rule = 'ready-to-progress')`, painRecent: sql<number | null>`${patientSummaries.painRecent}` },
      kept: {
        asOf: patientSummaries.asOf, strip: patientSummaries.strip, scheduledDays: patientSummaries.scheduledDays, attemptedDays: patientSummaries.attemptedDays, unknownDays: patientSummaries.unknownDays, doseShare: patientSummaries.doseShare,
        painEarlier: patientSummaries.painEarlier, painRecent: patientSummaries.painRecent, painVerdict: patientSummaries.painVerdict, lastSessionAt: patientSummaries.lastSessionAt, lastSessionDay: patientSummaries.lastSessionDay, lastProvenance: patientSummaries.lastProvenance,
      },
    })
    .from(patients)
    .leftJoin(patientSummaries, and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)))
    .where(and(eq(patients.clinicId, clinicId), issued, which))
    .orderBy(asc(patients.id))
    .limit(portion);
}

type KeptRow = Awaited<ReturnType<typeof selectKept>>[number];

/** Shares and means are kept in single precision. */
const comparable = (value: unknown): unknown => (value instanceof Date ? value.getTime() : typeof value === 'number' ? Math.fround(value) : value);

function fieldsThatDiffer(kept: Record<keyof PatientSummary, unknown>, rebuilt: PatientSummary): string[] {
  return (Object.keys(rebuilt) as (keyof PatientSummary)[]).filter((field) => !sameValue(comparable(kept[field]), comparable(rebuilt[field])));
}

/** A patient's place in the lists against the alerts and the summary that it comes from. */
async function compareStanding(tx: Transaction, clinicId: string, { id, standing, told }: KeptRow, repair: boolean): Promise<string[]> {
  const fields = (['alertRank', 'isReady', 'painRecent'] as const).filter((field) => standing[field] !== told[field]);
  if (repair && fields.length > 0) await tx.update(patients).set(told).where(and(eq(patients.clinicId, clinicId), eq(patients.id, id)));
  return fields;
}

async function compare(tx: Transaction, clinicId: string, row: KeptRow, now: Date, repair: boolean): Promise<string[]> {
  const history = await loadHistory(tx, clinicId, row.id, now);
  if (!history) return [];
  const settings = await settingsOf(tx, clinicId, history.program.id, history.versions.at(-1)?.zones ?? defaultPainZones);
  // What was kept speaks of its own day, which may have turned since: it is measured by that day.
  const rebuilt = row.kept ? summaryOf({ ...history, today: row.kept.asOf }, settings) : null;
  const fields = row.kept && rebuilt ? fieldsThatDiffer(row.kept, rebuilt) : ['missing'];
  // It keeps its day, or gets yesterday's: the rules are still to be asked about today.
  if (repair && fields.length > 0) storeSummary(tx, clinicId, row.id, rebuilt ?? summaryOf({ ...history, today: addDays(history.today, -1) }, settings));
  return fields;
}

/** Works every summary of a clinic, or of its archived patients alone, out anew from the logs and says which kept ones differ; with `repair` puts those right. */
export async function rebuildSummaries(actor: SystemActor, { repair, now, isArchived = false }: { repair: boolean; now: Date; isArchived?: boolean }): Promise<{ patients: number; differences: Difference[] }> {
  const differences: Difference[] = [];
  let seen = 0;
  let after: string | null = null;
  for (;;) {
    const last: string | null = after;
    const rows: { id: string }[] = await inClinic(actor, (tx) => selectKept(tx, actor.clinicId, and(last ? gt(patients.id, last) : undefined, isArchived ? isNotNull(patients.archivedAt) : undefined)));
    // One transaction each: a long one would hold up those who write meanwhile.
    for (const { id } of rows) {
      const fields = await inClinic(actor, async (tx) => {
        await lockLogs(tx, id);
        const [row] = await selectKept(tx, actor.clinicId, eq(patients.id, id));
        return row ? [...(await compareStanding(tx, actor.clinicId, row, repair)), ...(await compare(tx, actor.clinicId, row, now, repair))] : [];
      });
      if (fields.length > 0) differences.push({ patientId: id, fields });
    }
    seen += rows.length;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < portion) return { patients: seen, differences };
  }
}
