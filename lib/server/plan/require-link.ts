import 'server-only';
import { redirect } from 'next/navigation';
import { AppError } from '@/lib/domain/errors';
import { routes } from '@/lib/routes';
import type { LinkActor } from '../actor';
import { findLinkActor } from '../find-link-actor';

/**
 * The plan that this browser has opened. Signed out, revoked and expired all lead to the same 404, which says
 * how to open it again. `notFound()` here would leave an empty page to a browser without scripts.
 */
export async function requireLink(): Promise<LinkActor> {
  return (await findLinkActor()) ?? redirect(routes.planClosed);
}

/** A missing row leads there too; anything else stays a bug. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'invalid')) redirect(routes.planClosed);
    throw error;
  }
}
