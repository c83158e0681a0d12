import 'server-only';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { PatientFormat } from '@/lib/export-formats';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { readRecord, type PatientRecord } from './read-record';

/** One patient's whole record, recorded as taken away before it leaves. */
export async function exportPatient(actor: MemberActor, patientId: string, format: PatientFormat): Promise<PatientRecord> {
  if (!can(actor.role, 'patient:export')) throw new AppError('forbidden');
  return inClinic(actor, async (tx) => {
    const record = await readRecord(tx, actor.clinicId, patientId);
    if (!record) throw new AppError('not-found');
    await recordAudit(tx, actor, 'patient.export', { type: 'patient', id: patientId }, { format });
    return record;
  });
}
