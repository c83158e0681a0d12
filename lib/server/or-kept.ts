import 'server-only';
import { redirect } from 'next/navigation';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from './actor';
import { findKept } from './merged-away';
import { orNotFound } from './programs/or-not-found';

/** A patient that an address names. The address of a record that was merged leads to the same page of the one that stayed. */
export function orKept<T>(actor: MemberActor, id: string, address: (id: string) => string, work: (id: string) => Promise<T>): Promise<T> {
  return orNotFound(id, async (patientId) => {
    try {
      return await work(patientId);
    } catch (error) {
      const kept = error instanceof AppError && error.code === 'not-found' ? await findKept(actor, patientId) : null;
      if (kept) redirect(address(kept));
      throw error;
    }
  });
}
