import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { patients, planLinks, programVersions, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { randomSecret } from '../secrets';
import { deriveToken, hashesOf, secretsOf, type LinkSecrets } from './link-secrets';

export interface NewLink {
  programId: string;
  label: 'patient' | 'carer';
  askBirthYear: boolean;
  days: number;
}

/** Opens a way in to the program, now and for later versions. The database keeps only what the secret cannot be read from. */
export function createLink(actor: MemberActor, { programId, label, askBirthYear, days }: NewLink): Promise<{ id: string } & LinkSecrets> {
  return inClinic(actor, async (tx) => {
    const [program] = await tx
      .select({ patientId: programs.patientId, birthDate: patients.birthDate, archivedAt: patients.archivedAt })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
    if (!program) throw new AppError('not-found');
    if (program.archivedAt) throw new AppError('refused', 'patient-archived');
    if (askBirthYear && !program.birthDate) throw new AppError('refused', 'no-birth-date');
    const [issued] = await tx
      .select({ number: programVersions.number })
      .from(programVersions)
      .where(and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, programId)))
      .limit(1);
    if (!issued) throw new AppError('refused', 'not-issued');

    const id = uuidv7();
    const seed = randomSecret();
    const token = deriveToken(id, seed);
    await tx.insert(planLinks).values({
      clinicId: actor.clinicId, id, patientId: program.patientId, programId, label, seed, ...hashesOf(token), askBirthYear,
      expiresAt: new Date(Date.now() + days * 86_400_000), createdBy: actor.memberId,
    });
    await recordAudit(tx, actor, 'link.create', { type: 'link', id }, { programId, label, askBirthYear, days });
    return { id, ...secretsOf(token) };
  });
}

/** Closes a link for good. Closing a closed one changes nothing. */
export function revokeLink(actor: MemberActor, linkId: string): Promise<void> {
  return inClinic(actor, async (tx) => {
    const mine = and(eq(planLinks.clinicId, actor.clinicId), eq(planLinks.id, linkId));
    const [link] = await tx.select({ id: planLinks.id }).from(planLinks).where(mine);
    if (!link) throw new AppError('not-found');
    const closed = await tx.update(planLinks).set({ revokedAt: new Date() }).where(and(mine, isNull(planLinks.revokedAt))).returning({ id: planLinks.id });
    if (closed.length > 0) await recordAudit(tx, actor, 'link.revoke', { type: 'link', id: linkId });
  });
}
