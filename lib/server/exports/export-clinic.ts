import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { patients } from '@/db/schema';
import { toCsv } from '@/lib/csv';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { ClinicFormat } from '@/lib/export-formats';
import { patientBundle } from '@/lib/fhir/patient-bundle';
import { toLocale } from '@/lib/i18n/locales';
import { recordWords } from '@/lib/record-words';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { notMergedAway } from '../merged-away';
import { auditLines, clinicLines } from './clinic-lines';
import { fhirBase } from './download';
import { readRecord, type PatientRecord } from './read-record';
import { sessionHead, sessionRows } from './session-rows';

/** One patient after the other, each in a short transaction of its own: a slow reader never holds a connection. */
async function* records(actor: MemberActor, ids: readonly string[]): AsyncGenerator<PatientRecord> {
  for (const id of ids) {
    const record = await inClinic(actor, (tx) => readRecord(tx, actor.clinicId, id));
    if (record) yield record;
  }
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

async function* everything(actor: MemberActor, ids: readonly string[], now: Date): AsyncGenerator<string> {
  yield line({ kind: 'file', format: 'homestretch-clinic-record', version: 1, exportedAt: now });
  for await (const one of clinicLines(actor)) yield line(one);
  let count = 0;
  for await (const record of records(actor, ids)) {
    // Once for the whole clinic: the clinic is above, its trail below.
    yield line({ kind: 'patient', ...record, clinic: undefined, audit: undefined });
    count += 1;
  }
  let events = 0;
  for await (const one of auditLines(actor)) {
    yield line(one);
    events += 1;
  }
  // A file without this line was cut off.
  yield line({ kind: 'end', patients: count, auditEvents: events });
}

async function* sessionTable(actor: MemberActor, ids: readonly string[]): AsyncGenerator<string> {
  const words = recordWords(toLocale(actor.locale));
  yield toCsv([sessionHead(words)]);
  // The byte order mark stands once, at the very beginning.
  for await (const record of records(actor, ids)) {
    const rows = sessionRows(record, words);
    if (rows.length > 0) yield toCsv(rows).slice(1);
  }
}

async function* bundles(actor: MemberActor, ids: readonly string[], now: Date): AsyncGenerator<string> {
  for await (const record of records(actor, ids)) yield line(patientBundle(record, { base: fhirBase(), locale: toLocale(actor.locale), now }));
}

/** The clinic's whole record, piece by piece. It is in the audit log before the first piece leaves. */
export async function exportClinic(actor: MemberActor, format: ClinicFormat, now: Date): Promise<AsyncGenerator<string>> {
  if (!can(actor.role, 'clinic:export')) throw new AppError('forbidden');
  const ids = await inClinic(actor, async (tx) => {
    const rows = await tx.select({ id: patients.id }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), notMergedAway)).orderBy(asc(patients.id));
    await recordAudit(tx, actor, 'clinic.export', { type: 'clinic', id: actor.clinicId }, { format, patients: rows.length });
    return rows.map((row) => row.id);
  });
  if (format === 'csv') return sessionTable(actor, ids);
  return format === 'ndjson' ? everything(actor, ids, now) : bundles(actor, ids, now);
}
