import 'server-only';
import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { figures, pictures } from '@/db/schema';
import type { Actor } from '../actor';
import { inClinic } from '../database';

const isId = (id: string): boolean => z.uuid().safeParse(id).success;

/** A figure that the actor's clinic changed; for a plan link only one that the plan shows (the database sees to it). */
export async function findFigure(actor: Actor, id: string) {
  if (!isId(id)) return null;
  return inClinic(actor, async (tx) => {
    const [row] = await tx.select({ baseSlug: figures.baseSlug, movement: figures.movement }).from(figures).where(and(eq(figures.clinicId, actor.clinicId), eq(figures.id, id)));
    return row ?? null;
  });
}

/** The same for an uploaded picture. */
export async function findPicture(actor: Actor, id: string) {
  if (!isId(id)) return null;
  return inClinic(actor, async (tx) => {
    const [row] = await tx.select({ mediaType: pictures.mediaType, bytes: pictures.bytes }).from(pictures).where(and(eq(pictures.clinicId, actor.clinicId), eq(pictures.id, id)));
    return row ?? null;
  });
}
