import 'server-only';
import type { PatientListParams } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { selectPatients } from './queries';

// More rows than any clinic's list; a bound all the same, so that one request cannot take the server's memory.
const exportLimit = 20_000;

/** The rows that the list would show on all its pages, recorded as taken away before they leave. */
export function exportPatients(actor: MemberActor, params: PatientListParams, now: Date) {
  return inClinic(actor, async (tx) => {
    const rows = await selectPatients(tx, actor, params, { limit: exportLimit, offset: 0 }, now);
    await recordAudit(tx, actor, 'patients.export', { type: 'patients', id: null }, { count: rows.length, view: params.view });
    return rows;
  });
}
