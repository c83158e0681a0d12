import 'server-only';
import { and, asc, eq, inArray, max } from 'drizzle-orm';
import { patients, programVersions, programs } from '@/db/schema';
import type { MemberActor } from '../actor';
import { inClinic } from '../database';
import { notMergedAway } from '../merged-away';

export interface SheetToPrint {
  patientId: string;
  name: string;
  /** Null when nothing is in force to print. */
  version: { programId: string; number: number } | null;
}

/** The sheets in force of these patients, by name. Patients of another clinic are not there. */
export function sheetsToPrint(actor: MemberActor, patientIds: readonly string[]): Promise<SheetToPrint[]> {
  return inClinic(actor, async (tx) => {
    if (patientIds.length === 0) return [];
    const rows = await tx
      .select({ patientId: patients.id, name: patients.name, programId: programs.id, number: max(programVersions.number) })
      .from(patients)
      .leftJoin(programs, and(eq(programs.clinicId, patients.clinicId), eq(programs.patientId, patients.id), inArray(programs.status, ['active', 'paused'])))
      .leftJoin(programVersions, and(eq(programVersions.clinicId, programs.clinicId), eq(programVersions.programId, programs.id)))
      .where(and(eq(patients.clinicId, actor.clinicId), inArray(patients.id, [...patientIds]), notMergedAway))
      .groupBy(patients.id, patients.name, programs.id)
      .orderBy(asc(patients.name));
    return rows.map(({ patientId, name, programId, number }) => ({ patientId, name, version: programId && number ? { programId, number } : null }));
  });
}
