import 'server-only';
import type { MemberActor, SystemActor } from './actor';
import { inClinic } from './database';
import { lockLogs } from './logs/lock-logs';
import { refreshReview } from './refresh-review';

/** Works one patient's day out anew in a transaction of its own. What is told meanwhile comes before it or after it, so that none of the two overwrites the other's figures. */
export function renewPatient(actor: MemberActor | SystemActor, patientId: string, now: Date): Promise<void> {
  return inClinic(actor, async (tx) => {
    await lockLogs(tx, patientId);
    await refreshReview(tx, { actor, patientId }, now);
  });
}
