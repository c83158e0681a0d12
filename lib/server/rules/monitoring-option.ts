import 'server-only';
import { eq } from 'drizzle-orm';
import { clinics } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';

export function countsMonitoringDays(actor: MemberActor): Promise<boolean> {
  return inClinic(actor, async (tx) => {
    const [clinic] = await tx.select({ on: clinics.countMonitoringDays }).from(clinics).where(eq(clinics.id, actor.clinicId));
    return clinic?.on ?? false;
  });
}

/** Counts the days with data of each thirty on every patient's page, or stops to. */
export function setMonitoringDays(actor: MemberActor, on: boolean): Promise<void> {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'clinic:write')) throw new AppError('forbidden');
    await tx.update(clinics).set({ countMonitoringDays: on }).where(eq(clinics.id, actor.clinicId));
    await recordAudit(tx, actor, 'clinic.revise', { type: 'clinic', id: actor.clinicId }, { countMonitoringDays: on });
  });
}
