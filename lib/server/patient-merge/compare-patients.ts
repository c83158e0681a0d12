import 'server-only';
import { and, asc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { memberships, notes, episodes, painReports, patients, planLinks, sessionLogs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { isQuestion, mergeFields, sideOf } from '@/lib/domain/patient-merge/merge-fields';
import { blocksOf, remarksOf } from '@/lib/domain/patient-merge/merge-hurdles';
import type { MemberActor } from '../actor';
import { byName } from '../by-name';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { findDuplicates } from '../find-duplicates';
import { notMergedAway } from '../merged-away';
import { recordColumns, requireMerger } from './merge-records';
import { readSubject } from './merge-subject';

const mostHits = 8;

async function readSide(tx: Transaction, actor: MemberActor, patientId: string, now: Date) {
  const [patient] = await tx
    .select({ id: patients.id, revision: patients.revision, archivedAt: sql<string | null>`${patients.archivedAt}::text`, therapist: memberships.name, createdAt: patients.createdAt, ...recordColumns })
    .from(patients)
    .leftJoin(memberships, and(eq(memberships.clinicId, patients.clinicId), eq(memberships.id, patients.therapistId)))
    .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), notMergedAway));
  if (!patient) throw new AppError('not-found');
  await recordAudit(tx, actor, 'patient.view', { type: 'patient', id: patientId }, { for: 'merge' });
  const mine = (table: typeof notes | typeof episodes | typeof sessionLogs | typeof painReports | typeof planLinks) => and(eq(table.clinicId, actor.clinicId), eq(table.patientId, patientId));
  const { id, revision, archivedAt: _archivedAt, therapist, createdAt, ...record } = patient;
  return {
    id, revision, therapist, createdAt, record,
    subject: await readSubject(tx, actor, patient),
    counts: {
      logs: await tx.$count(sessionLogs, mine(sessionLogs)),
      reports: await tx.$count(painReports, mine(painReports)),
      notes: await tx.$count(notes, mine(notes)),
      episodes: await tx.$count(episodes, mine(episodes)),
      links: await tx.$count(planLinks, and(mine(planLinks), isNull(planLinks.revokedAt), gt(planLinks.expiresAt, now))),
    },
  };
}

export type MergeSide = Awaited<ReturnType<typeof readSide>>;
export type Comparison = Awaited<ReturnType<typeof comparePatients>>;

/** Two records side by side, and what merging the second into the first would do. Both are recorded as seen. */
export function comparePatients(actor: MemberActor, keptId: string, mergedId: string, now: Date) {
  return inClinic(actor, async (tx) => {
    requireMerger(actor);
    if (keptId === mergedId) throw new AppError('not-found');
    const [kept, merged] = [await readSide(tx, actor, keptId, now), await readSide(tx, actor, mergedId, now)];
    return {
      kept, merged,
      fields: mergeFields.map((field) => ({ field, isQuestion: isQuestion(field, kept.record, merged.record), side: sideOf(field, kept.record, merged.record, {}) })),
      blocks: blocksOf(kept.subject, merged.subject),
      remarks: remarksOf(kept.subject, merged.subject),
    };
  });
}

/** Whom this record can be merged with: the likely ones, and those whose name or chart number holds what is sought, archived ones too. */
export function findOthers(actor: MemberActor, patientId: string, sought: string) {
  return inClinic(actor, async (tx) => {
    requireMerger(actor);
    const [patient] = await tx.select({ id: patients.id, name: patients.name, birthDate: patients.birthDate }).from(patients).where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId), notMergedAway));
    if (!patient) throw new AppError('not-found');
    await recordAudit(tx, actor, 'patient.view', { type: 'patient', id: patientId }, { for: 'merge' });
    const pattern = `%${sought.replace(/[\\%_]/g, '\\$&')}%`;
    const hits = sought
      ? await tx
          .select({ id: patients.id, name: patients.name, birthDate: patients.birthDate, chartNumber: patients.chartNumber, archivedAt: patients.archivedAt })
          .from(patients)
          .where(and(eq(patients.clinicId, actor.clinicId), ne(patients.id, patientId), notMergedAway, sql`(${patients.name} ilike ${pattern} or ${patients.chartNumber} ilike ${pattern})`))
          .orderBy(sql`${patients.name} not ilike ${pattern.slice(1)}`, asc(byName), asc(patients.id))
          .limit(mostHits)
      : null;
    return { patient, likely: await findDuplicates(tx, actor, patientId), hits: hits?.map(({ archivedAt, ...hit }) => ({ ...hit, isArchived: archivedAt !== null })) ?? null };
  });
}

export type OtherPatient = Omit<NonNullable<Awaited<ReturnType<typeof findOthers>>['hits']>[number], 'isArchived'>;
