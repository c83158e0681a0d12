import 'server-only';
import { auditEvents } from '@/db/schema';
import type { Actor } from './actor';
import type { Transaction } from './database';

type Detail = Record<string, string | number | boolean | null>;

interface Told {
  action: string;
  subject: { type: string; id: string | null };
  detail?: Detail;
}

/**
 * Adds the audit row of a read or a change inside its own transaction: if it cannot be written,
 * nothing happens. Details hold ids, counts and codes, never names or what a patient wrote.
 */
export function recordAudit(tx: Transaction, actor: Actor, action: string, subject: Told['subject'], detail: Detail = {}): Promise<void> {
  return recordAudits(tx, actor, [{ action, subject, detail }]);
}

/** The same for many at once, one row each, numbered in their order. */
export async function recordAudits(tx: Transaction, actor: Actor, told: readonly Told[]): Promise<void> {
  await tx.insert(auditEvents).values(told.map(({ action, subject, detail = {} }) => ({
    clinicId: actor.clinicId,
    // Number, time and hashes are the database's; these stand in until its trigger sets them.
    seq: 0,
    at: new Date(0),
    previousHash: '',
    hash: '',
    actorKind: actor.kind,
    actorId: actor.kind === 'system' ? null : actor.kind === 'link' ? actor.linkId : actor.memberId,
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    detail,
    requestId: actor.requestId,
  })));
}
