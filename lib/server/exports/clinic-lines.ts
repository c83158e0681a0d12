import 'server-only';
import { and, asc, eq, gt } from 'drizzle-orm';
import { auditEvents, clinics, exerciseApprovals, exerciseFavourites, exerciseImports, exercises, exerciseTexts, figures, invitations, memberships, patientImports, pictures, savedViews, templates } from '@/db/schema';
import type { MemberActor } from '../actor';
import { inClinic, type Transaction } from '../database';
import { auditColumns } from './record-columns';

type Line = { kind: string } & Record<string, unknown>;

const kinds = {
  member: (tx: Transaction, id: string) =>
    tx.select({ id: memberships.id, name: memberships.name, email: memberships.email, role: memberships.role, singleKeys: memberships.singleKeys, disabledAt: memberships.disabledAt, createdAt: memberships.createdAt }).from(memberships).where(eq(memberships.clinicId, id)),
  invitation: (tx: Transaction, id: string) =>
    tx.select({ id: invitations.id, email: invitations.email, role: invitations.role, invitedBy: invitations.invitedBy, expiresAt: invitations.expiresAt, acceptedAt: invitations.acceptedAt, revokedAt: invitations.revokedAt, createdAt: invitations.createdAt }).from(invitations).where(eq(invitations.clinicId, id)),
  'saved-view': (tx: Transaction, id: string) => tx.select({ id: savedViews.id, memberId: savedViews.memberId, name: savedViews.name, query: savedViews.query, createdAt: savedViews.createdAt }).from(savedViews).where(eq(savedViews.clinicId, id)),
  figure: (tx: Transaction, id: string) => tx.select({ id: figures.id, baseSlug: figures.baseSlug, movement: figures.movement, createdBy: figures.createdBy, createdAt: figures.createdAt }).from(figures).where(eq(figures.clinicId, id)),
  'exercise-import': (tx: Transaction, id: string) =>
    tx.select({ id: exerciseImports.id, fileName: exerciseImports.fileName, rowCount: exerciseImports.rowCount, createdBy: exerciseImports.createdBy, createdAt: exerciseImports.createdAt, undoneAt: exerciseImports.undoneAt }).from(exerciseImports).where(eq(exerciseImports.clinicId, id)),
  'patient-import': (tx: Transaction, id: string) =>
    tx.select({ id: patientImports.id, fileName: patientImports.fileName, rowCount: patientImports.rowCount, createdBy: patientImports.createdBy, createdAt: patientImports.createdAt, undoneAt: patientImports.undoneAt }).from(patientImports).where(eq(patientImports.clinicId, id)),
  exercise: (tx: Transaction, id: string) =>
    tx
      .select({
        id: exercises.id, slug: exercises.slug, position: exercises.position, endPosition: exercises.endPosition, types: exercises.types, direction: exercises.direction, sidedness: exercises.sidedness, regions: exercises.regions, muscles: exercises.muscles,
        equipment: exercises.equipment, defaultDose: exercises.defaultDose, ranges: exercises.ranges, precautions: exercises.precautions, variantOf: exercises.variantOf, easier: exercises.easier, harder: exercises.harder, pairsWith: exercises.pairsWith,
        sources: exercises.sources, sortOrder: exercises.sortOrder, figureSlug: exercises.figureSlug, figureId: exercises.figureId, pictureId: exercises.pictureId, videoUrl: exercises.videoUrl, importId: exercises.importId, createdBy: exercises.createdBy,
        revision: exercises.revision, retiredAt: exercises.retiredAt, createdAt: exercises.createdAt,
      })
      .from(exercises)
      .where(eq(exercises.clinicId, id)),
  'exercise-text': (tx: Transaction, id: string) => tx.select({ exerciseId: exerciseTexts.exerciseId, locale: exerciseTexts.locale, name: exerciseTexts.name, content: exerciseTexts.content }).from(exerciseTexts).where(eq(exerciseTexts.clinicId, id)),
  'exercise-approval': (tx: Transaction, id: string) =>
    tx
      .select({
        id: exerciseApprovals.id, exerciseClinicId: exerciseApprovals.exerciseClinicId, exerciseId: exerciseApprovals.exerciseId, contentHash: exerciseApprovals.contentHash, approvedBy: exerciseApprovals.approvedBy, createdAt: exerciseApprovals.createdAt,
        withdrawnAt: exerciseApprovals.withdrawnAt, withdrawnBy: exerciseApprovals.withdrawnBy,
      })
      .from(exerciseApprovals)
      .where(eq(exerciseApprovals.clinicId, id)),
  favourite: (tx: Transaction, id: string) =>
    tx.select({ memberId: exerciseFavourites.memberId, exerciseClinicId: exerciseFavourites.exerciseClinicId, exerciseId: exerciseFavourites.exerciseId, createdAt: exerciseFavourites.createdAt }).from(exerciseFavourites).where(eq(exerciseFavourites.clinicId, id)),
  template: (tx: Transaction, id: string) =>
    tx.select({ id: templates.id, ownerId: templates.ownerId, texts: templates.texts, draft: templates.draft, sortOrder: templates.sortOrder, revision: templates.revision, retiredAt: templates.retiredAt, createdAt: templates.createdAt }).from(templates).where(eq(templates.clinicId, id)),
};

/** The clinic itself, its members and library, one a line; pictures one at a time, as they are large. */
export async function* clinicLines(actor: MemberActor): AsyncGenerator<Line> {
  const id = actor.clinicId;
  const [clinic] = await inClinic(actor, (tx) =>
    tx
      .select({
        id: clinics.id, name: clinics.name, phone: clinics.phone, emergencyNumber: clinics.emergencyNumber, locale: clinics.locale, paper: clinics.paper, timeZone: clinics.timeZone, linkDays: clinics.linkDays, idleMinutes: clinics.idleMinutes,
        figureLook: clinics.figureLook, figureBuild: clinics.figureBuild, rules: clinics.rules, countMonitoringDays: clinics.countMonitoringDays, demo: clinics.demo, createdAt: clinics.createdAt,
      })
      .from(clinics)
      .where(eq(clinics.id, id)),
  );
  yield { kind: 'clinic', ...clinic };
  for (const [kind, read] of Object.entries(kinds)) for (const row of await inClinic(actor, (tx): Promise<object[]> => read(tx, id))) yield { kind, ...row };
  const ids = await inClinic(actor, (tx) => tx.select({ id: pictures.id }).from(pictures).where(eq(pictures.clinicId, id)).orderBy(asc(pictures.id)));
  for (const one of ids) {
    const [picture] = await inClinic(actor, (tx) =>
      tx.select({ id: pictures.id, mediaType: pictures.mediaType, width: pictures.width, height: pictures.height, bytes: pictures.bytes, createdBy: pictures.createdBy, createdAt: pictures.createdAt }).from(pictures).where(and(eq(pictures.clinicId, id), eq(pictures.id, one.id))),
    );
    if (picture) yield { kind: 'picture', ...picture, bytes: picture.bytes.toString('base64') };
  }
}

const auditPage = 1000;

/** The whole trail with its chain, a page at a time. */
export async function* auditLines(actor: MemberActor): AsyncGenerator<Line> {
  for (let after = 0; ; ) {
    const rows = await inClinic(actor, (tx) =>
      tx
        .select({ ...auditColumns, previousHash: auditEvents.previousHash, hash: auditEvents.hash })
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, actor.clinicId), gt(auditEvents.seq, after)))
        .orderBy(asc(auditEvents.seq))
        .limit(auditPage),
    );
    for (const row of rows) yield { kind: 'audit', ...row };
    const last = rows.at(-1);
    if (!last || rows.length < auditPage) return;
    after = last.seq;
  }
}
