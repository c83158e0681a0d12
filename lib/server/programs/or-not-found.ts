import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AppError } from '@/lib/domain/errors';

/** What an address names, or the page for missing addresses. An address that is no id never reaches the database. */
export async function orNotFound<T>(id: string, work: (id: string) => Promise<T>): Promise<T> {
  if (!z.uuid().safeParse(id).success) notFound();
  try {
    return await work(id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  }
}
