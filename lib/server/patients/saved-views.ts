import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { savedViews } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { readQuery, viewQuery } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';

/** As many as fit beside the views that everybody has. */
export const mostSavedViews = 12;

export interface SavedView {
  id: string;
  name: string;
  query: string;
}

const own = (actor: MemberActor) => and(eq(savedViews.clinicId, actor.clinicId), eq(savedViews.memberId, actor.memberId));

/** The member's own views in the order in which they were saved. */
export function selectSavedViews(tx: Transaction, actor: MemberActor): Promise<SavedView[]> {
  return tx.select({ id: savedViews.id, name: savedViews.name, query: savedViews.query }).from(savedViews).where(own(actor)).orderBy(asc(savedViews.createdAt), asc(savedViews.id));
}

async function insertView(tx: Transaction, actor: MemberActor, { name, query }: Pick<SavedView, 'name' | 'query'>, createdAt?: Date): Promise<SavedView> {
  const kept = await selectSavedViews(tx, actor);
  if (kept.some((view) => view.name === name)) throw new AppError('conflict', 'name-taken');
  if (kept.length >= mostSavedViews) throw new AppError('refused', 'too-many-views');
  // What is kept is what the list would read, never the address as it was sent.
  const view = { id: uuidv7(), name, query: viewQuery(readQuery(query)) };
  await tx.insert(savedViews).values({ clinicId: actor.clinicId, memberId: actor.memberId, ...view, ...(createdAt ? { createdAt } : {}) });
  await recordAudit(tx, actor, 'view.save', { type: 'saved-view', id: view.id });
  return view;
}

async function takeView(tx: Transaction, actor: MemberActor, id: string) {
  const [gone] = await tx.delete(savedViews).where(and(own(actor), eq(savedViews.id, id))).returning({ name: savedViews.name, query: savedViews.query, createdAt: savedViews.createdAt });
  if (!gone) throw new AppError('not-found');
  return gone;
}

export function saveView(actor: MemberActor, input: Pick<SavedView, 'name' | 'query'>): Promise<SavedView> {
  return inClinic(actor, (tx) => insertView(tx, actor, input));
}

/** The same view under another name, in its old place. */
export function renameView(actor: MemberActor, { id, name }: Pick<SavedView, 'id' | 'name'>): Promise<SavedView> {
  return inClinic(actor, async (tx) => {
    const { query, createdAt } = await takeView(tx, actor, id);
    return insertView(tx, actor, { name, query }, createdAt);
  });
}

/** Takes a view away and answers what it was, so that it can be saved again. */
export function removeView(actor: MemberActor, id: string): Promise<Pick<SavedView, 'name' | 'query'>> {
  return inClinic(actor, async (tx) => {
    const { name, query } = await takeView(tx, actor, id);
    await recordAudit(tx, actor, 'view.remove', { type: 'saved-view', id });
    return { name, query };
  });
}
