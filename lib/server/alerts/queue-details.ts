import 'server-only';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { memberships, notes, patients, patientSummaries, programs, programVersions } from '@/db/schema';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { anyGiven, given, keptStatement } from '../kept-statement';

const detailsOf = keptStatement((tx) => {
  const clinicId = given('clinicId');
  const contact = tx
    .select({ kind: notes.kind, at: notes.createdAt, authorId: notes.authorId, author: memberships.name })
    .from(notes)
    .innerJoin(memberships, and(eq(memberships.clinicId, notes.clinicId), eq(memberships.id, notes.authorId)))
    .where(and(eq(notes.clinicId, clinicId), eq(notes.patientId, patients.id), ne(notes.kind, 'note')))
    .orderBy(desc(notes.createdAt))
    .limit(1)
    .as('contact');
  const version = tx
    .select({ programId: sql<string>`${programs.id}`.as('program_id'), title: programs.title, number: programVersions.number, effectiveFrom: programVersions.effectiveFrom, locationMap: programVersions.locationMap })
    .from(programs)
    .innerJoin(programVersions, and(eq(programVersions.clinicId, programs.clinicId), eq(programVersions.programId, programs.id)))
    .where(and(eq(programs.clinicId, clinicId), eq(programs.patientId, patients.id)))
    .orderBy(desc(programVersions.issuedAt))
    .limit(1)
    .as('version');
  return tx
    .select({
      id: patients.id, name: patients.name, birthDate: patients.birthDate, phone: patients.phone,
      contact: { kind: contact.kind, at: contact.at, authorId: contact.authorId, author: contact.author },
      version: { programId: version.programId, title: version.title, number: version.number, effectiveFrom: version.effectiveFrom, locationMap: version.locationMap },
      summary: {
        asOf: patientSummaries.asOf, strip: patientSummaries.strip, scheduledDays: patientSummaries.scheduledDays, attemptedDays: patientSummaries.attemptedDays,
        unknownDays: patientSummaries.unknownDays, doseShare: patientSummaries.doseShare,
      },
    })
    .from(patients)
    .leftJoin(patientSummaries, and(eq(patientSummaries.clinicId, patients.clinicId), eq(patientSummaries.patientId, patients.id)))
    .leftJoinLateral(contact, sql`true`)
    .leftJoinLateral(version, sql`true`)
    .where(and(eq(patients.clinicId, clinicId), sql`${patients.id} = ${anyGiven('ids')}`))
    .prepare('queue_details');
});

/** What Today shows of patients beside their alerts, in one statement. */
export const selectDetails = (tx: Transaction, actor: MemberActor, ids: string[]) => detailsOf(tx).execute({ clinicId: actor.clinicId, ids });
