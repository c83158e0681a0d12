import 'server-only';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { figures } from '@/db/schema';
import type { LinkActor } from '../actor';
import type { Transaction } from '../database';

/** Characters of all movements together that a device keeps: about thirty figures. What is beyond stands still there. */
export const mostMovementText = 150_000;

/** The clinic's own figures that exercises name, as data, so that they move without a network too. */
export async function snapshotMovements(tx: Transaction, actor: LinkActor, ids: readonly (string | null)[], most = mostMovementText): Promise<Record<string, unknown>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return {};
  const rows = await tx.select({ id: figures.id, movement: figures.movement }).from(figures).where(and(eq(figures.clinicId, actor.clinicId), inArray(figures.id, wanted))).orderBy(asc(figures.id));
  let left = most;
  const kept = rows.filter(({ movement }) => {
    const size = JSON.stringify(movement).length;
    if (size > left) return false;
    left -= size;
    return true;
  });
  return Object.fromEntries(kept.map(({ id, movement }) => [id, movement]));
}
