import 'server-only';
import { notFound } from 'next/navigation';
import { AppError } from '@/lib/domain/errors';
import type { LinkActor } from '../actor';
import { findLinkActor } from '../find-link-actor';

/** The plan that this browser has opened. Signed out, revoked and expired all say how to open it again, as 404. */
export async function requireLink(): Promise<LinkActor> {
  return (await findLinkActor()) ?? notFound();
}

/** A missing row becomes the same page; anything else stays a bug. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'invalid')) notFound();
    throw error;
  }
}
