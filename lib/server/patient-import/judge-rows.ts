import 'server-only';
import { and, eq, isNotNull, isNull, not, or } from 'drizzle-orm';
import { patientImports, patientMerges, patients } from '@/db/schema';
import { samePerson } from '@/lib/domain/patient-import/judge-said';
import type { PatientImportRow } from '@/lib/domain/patient-import/patient-row';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';

/** `alike` has the name and birth date of somebody: a person has to say whether it is the same. */
export type RowStatus = 'fresh' | 'known' | 'alike' | 'faulty';

export interface JudgedRow {
  row: PatientImportRow;
  status: RowStatus;
  /** Whom of the clinic it is or may be. */
  match: { id: string; name: string; isArchived: boolean } | null;
}

/** Everybody whom the clinic has, but for those of an import that was taken back: that file can be brought again. */
function readEverybody(tx: Transaction, actor: MemberActor) {
  const isTakenBack = and(isNotNull(patientImports.undoneAt), isNotNull(patients.archivedAt));
  return tx
    .select({ id: patients.id, name: patients.name, birthDate: patients.birthDate, chartNumber: patients.chartNumber, archivedAt: patients.archivedAt, keptId: patientMerges.keptId })
    .from(patients)
    .leftJoin(patientMerges, and(eq(patientMerges.clinicId, patients.clinicId), eq(patientMerges.mergedId, patients.id), isNull(patientMerges.undoneAt)))
    .leftJoin(patientImports, and(eq(patientImports.clinicId, patients.clinicId), eq(patientImports.id, patients.importId)))
    .where(and(eq(patients.clinicId, actor.clinicId), or(isNull(patientImports.id), not(isTakenBack!))));
}

export async function judgeRows(tx: Transaction, actor: MemberActor, rows: readonly PatientImportRow[]): Promise<JudgedRow[]> {
  const everybody = (await readEverybody(tx, actor)).map(({ archivedAt, ...one }) => ({ ...one, isArchived: archivedAt !== null }));
  const byNumber = new Map(everybody.map((one) => [one.chartNumber, one]));
  const byPerson = new Map(everybody.map((one) => [samePerson(one), one]));
  const byName = new Map(everybody.map((one) => [samePerson({ ...one, birthDate: null }), one]));
  const byId = new Map(everybody.map((one) => [one.id, one]));
  /** A record that was merged is that of the one which stayed. */
  const standing = (one: (typeof everybody)[number]): (typeof everybody)[number] => {
    const kept = one.keptId ? byId.get(one.keptId) : undefined;
    return kept ? standing(kept) : one;
  };
  return rows.map((row): JudgedRow => {
    if (row.faults.length > 0) return { row, status: 'faulty', match: null };
    const told = (one: (typeof everybody)[number]) => {
      const { id, name, isArchived } = standing(one);
      return { id, name, isArchived };
    };
    const known = row.chartNumber ? byNumber.get(row.chartNumber) : undefined;
    if (known) return { row, status: 'known', match: told(known) };
    const named = byName.get(samePerson({ ...row, birthDate: null }));
    // Where one of the two has no birth date the name alone has to do for the question.
    const alike = byPerson.get(samePerson(row)) ?? (named && (!named.birthDate || !row.birthDate) ? named : undefined);
    if (alike) return { row, status: 'alike', match: told(alike) };
    return { row, status: row.remarks.some((remark) => remark.code === 'same-twice') ? 'alike' : 'fresh', match: null };
  });
}
