import 'server-only';
import { and, asc, eq, gt, isNotNull, sql, type SQL } from 'drizzle-orm';
import { patients, patientSummaries, programs } from '@/db/schema';
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

function selectKept(tx: Transaction, clinicId: string, which: SQL | undefined) {
  const issued = sql`exists (select from ${programs} p where p.clinic_id = ${patients.clinicId} and p.patient_id = ${patients.id} and p.status <> 'draft')`;
  return tx
    .select({
      id: patients.id,
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

/** Shares and means are kept in single precision. */
const comparable = (value: unknown): unknown => (value instanceof Date ? value.getTime() : typeof value === 'number' ? Math.fround(value) : value);

function fieldsThatDiffer(kept: Record<keyof PatientSummary, unknown>, rebuilt: PatientSummary): string[] {
  return (Object.keys(rebuilt) as (keyof PatientSummary)[]).filter((field) => !sameValue(comparable(kept[field]), comparable(rebuilt[field])));
}

async function compare(tx: Transaction, clinicId: string, row: Awaited<ReturnType<typeof selectKept>>[number], now: Date, repair: boolean): Promise<Difference | null> {
  const history = await loadHistory(tx, clinicId, row.id, now);
  if (!history) return null;
  const settings = await settingsOf(tx, clinicId, history.program.id, history.versions.at(-1)?.zones ?? defaultPainZones);
  // What was kept speaks of its own day, which may have turned since: it is measured by that day.
  const rebuilt = row.kept ? summaryOf({ ...history, today: row.kept.asOf }, settings) : null;
  const fields = row.kept && rebuilt ? fieldsThatDiffer(row.kept, rebuilt) : ['missing'];
  if (fields.length === 0) return null;
  // It keeps its day, or gets yesterday's: the rules are still to be asked about today.
  if (repair) await storeSummary(tx, clinicId, row.id, rebuilt ?? summaryOf({ ...history, today: addDays(history.today, -1) }, settings));
  return { patientId: row.id, fields };
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
      const difference = await inClinic(actor, async (tx) => {
        await lockLogs(tx, id);
        const [row] = await selectKept(tx, actor.clinicId, eq(patients.id, id));
        return row ? compare(tx, actor.clinicId, row, now, repair) : null;
      });
      if (difference) differences.push(difference);
    }
    seen += rows.length;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < portion) return { patients: seen, differences };
  }
}
