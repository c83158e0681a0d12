import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { clinics, patientImports, patients } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import type { DateOrder } from '@/lib/domain/patient-import/read-birth';
import type { MemberActor } from '../actor';
import { recordAudit, recordAudits } from '../audit';
import { inClinic, type Transaction } from '../database';
import { refuseImport } from '../import-text';
import { judgeRows, type JudgedRow } from './judge-rows';
import { readPatientFile } from './read-patient-file';

export type PatientPreview = Awaited<ReturnType<typeof previewPatients>>;

const batch = 500;

export function requireImporter(actor: MemberActor): void {
  if (!can(actor.role, 'patient:import')) throw new AppError('forbidden');
}

const read = (actor: MemberActor, bytes: Uint8Array, order: DateOrder, now: Date) => readPatientFile(bytes, order, localDay(now.toISOString(), actor.clinicZone));

/** What the file holds, person by person, and what would become of each; nothing is kept but that it was looked at. */
export async function previewPatients(actor: MemberActor, bytes: Uint8Array, order: DateOrder, now: Date) {
  requireImporter(actor);
  const { rows, others, isDecoded } = read(actor, bytes, order, now);
  const judged = await inClinic(actor, async (tx) => {
    const found = await judgeRows(tx, actor, rows);
    // It tells who is a patient here, name by name.
    await recordAudit(tx, actor, 'patient.import-preview', { type: 'patients', id: null }, { rows: rows.length, known: found.filter(({ match }) => match).length });
    return found;
  });
  return { isDecoded, others, rows: judged.map(({ row, status, match }) => ({ ...row, status, match })) };
}

async function keepBatch(tx: Transaction, actor: MemberActor, importId: string, clinic: { locale: string; timeZone: string }, chosen: readonly JudgedRow[]): Promise<void> {
  const kept = chosen.map(({ row: { name, birthDate, chartNumber, phone, email, locale } }) => ({ clinicId: actor.clinicId, id: uuidv7(), importId, name, birthDate, chartNumber, phone, email, locale: locale ?? clinic.locale, timeZone: clinic.timeZone }));
  await tx.insert(patients).values(kept);
  await recordAudits(tx, actor, kept.map(({ id }) => ({ action: 'patient.create', subject: { type: 'patient', id }, detail: { importId } })));
}

interface Chosen {
  bytes: Uint8Array;
  fileName: string;
  order: DateOrder;
  numbers: readonly number[];
}

/** Brings the chosen people in, all or none. Somebody who has become known since the preview refuses the whole. */
export async function importPatients(actor: MemberActor, { bytes, fileName, order, numbers }: Chosen, now: Date): Promise<{ id: string; count: number }> {
  requireImporter(actor);
  if (numbers.length === 0) throw refuseImport('nothing-chosen');
  const { rows } = read(actor, bytes, order, now);
  return inClinic(actor, async (tx) => {
    // One import of a clinic at a time, so that the same file sent twice is found out.
    const [clinic] = await tx.select({ locale: clinics.locale, timeZone: clinics.timeZone }).from(clinics).where(eq(clinics.id, actor.clinicId)).for('no key update');
    if (!clinic) throw new AppError('not-found');
    const wanted = new Set(numbers);
    const chosen = (await judgeRows(tx, actor, rows)).filter(({ row }) => wanted.has(row.number));
    if (chosen.length !== wanted.size || chosen.some(({ status }) => status === 'known' || status === 'faulty')) throw refuseImport('changed');
    const id = uuidv7();
    await tx.insert(patientImports).values({ clinicId: actor.clinicId, id, fileName: fileName.slice(0, 200), rowCount: chosen.length, createdBy: actor.memberId });
    await recordAudit(tx, actor, 'patient.import', { type: 'patient-import', id }, { count: chosen.length });
    for (let at = 0; at < chosen.length; at += batch) await keepBatch(tx, actor, id, clinic, chosen.slice(at, at + batch));
    return { id, count: chosen.length };
  }).catch((error: unknown) => {
    // A number that somebody gave by hand in the same moment: only the index can tell.
    if (error instanceof Error && (error.cause as { constraint?: unknown } | undefined)?.constraint === 'patients_chart_number_once') throw refuseImport('changed');
    throw error;
  });
}

/** The clinic's imports, the last first. */
export function listPatientImports(actor: MemberActor) {
  requireImporter(actor);
  return inClinic(actor, (tx) =>
    tx
      .select({ id: patientImports.id, fileName: patientImports.fileName, count: patientImports.rowCount, createdAt: patientImports.createdAt, isUndone: sql<boolean>`${patientImports.undoneAt} is not null` })
      .from(patientImports)
      .where(and(eq(patientImports.clinicId, actor.clinicId)))
      .orderBy(desc(patientImports.createdAt))
      .limit(20),
  );
}
