import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { patients, programItems, programs, programVersions } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { LocationMap } from '@/lib/domain/locations';
import type { PainZones } from '@/lib/domain/pain-zones';
import type { Actor } from '../actor';
import type { Transaction } from '../database';

export interface ProgramOfLog {
  programId: string;
  patientId: string;
  patientZone: string;
}

/** The program that a log is for, and whose it is. Another clinic's is the same as none. */
export async function programOfLog(tx: Transaction, actor: Actor, programId: string): Promise<ProgramOfLog> {
  const [found] = await tx
    .select({ programId: programs.id, patientId: programs.patientId, patientZone: patients.timeZone })
    .from(programs)
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
  if (!found) throw new AppError('not-found');
  return found;
}

export interface VersionOfLog {
  id: string;
  zones: PainZones;
  locationMap: LocationMap;
  issuedAt: Date;
}

const versionColumns = { id: programVersions.id, zones: programVersions.zones, locationMap: programVersions.locationMap, issuedAt: programVersions.issuedAt };

/** The version that was followed; 'invalid' unless it is one of this program. */
export async function versionOfLog(tx: Transaction, actor: Actor, program: ProgramOfLog, versionId: string): Promise<VersionOfLog> {
  const [found] = await tx
    .select(versionColumns)
    .from(programVersions)
    .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.id, versionId), eq(programVersions.programId, program.programId)));
  if (!found) throw new AppError('invalid', 'version');
  return found;
}

/** The newest version: its zones and its list of places hold for reports. */
export async function newestVersion(tx: Transaction, actor: Actor, program: ProgramOfLog): Promise<VersionOfLog> {
  const [found] = await tx
    .select(versionColumns)
    .from(programVersions)
    .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, program.programId)))
    .orderBy(desc(programVersions.number))
    .limit(1);
  if (!found) throw new AppError('not-found');
  return found;
}

/** Refuses items that are not of the version, and the same item twice. */
export async function requireItems(tx: Transaction, actor: Actor, versionId: string, itemIds: string[]): Promise<void> {
  const rows = await tx.select({ id: programItems.id }).from(programItems).where(and(eq(programItems.clinicId, actor.clinicId), eq(programItems.versionId, versionId)));
  const known = new Set(rows.map((row) => row.id));
  if (new Set(itemIds).size !== itemIds.length || !itemIds.every((id) => known.has(id))) throw new AppError('invalid', 'item');
}
