import 'server-only';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { memberships } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import type { PatientRecord } from '@/lib/patient-form';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';

/** A zone the database does not know would break every list of the clinic; it is asked before anything is kept. */
export async function requireKnownZone(tx: Transaction, zone: string): Promise<void> {
  await tx.execute(sql`select now() at time zone ${zone}`).catch(() => {
    throw new AppError('refused', 'not-a-zone');
  });
}

export function requireBornBy(birth: string | null, zone: string, now: Date): void {
  if (birth && birth > localDay(now.toISOString(), zone)) throw new AppError('refused', 'birth-future');
}

/** The therapist is a member who may prescribe and can still sign in; a patient may keep the one they have. */
export async function requireTherapist(tx: Transaction, actor: MemberActor, therapistId: string | null, kept: string | null): Promise<void> {
  if (!therapistId || therapistId === kept) return;
  const [member] = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.clinicId, actor.clinicId), eq(memberships.id, therapistId), isNull(memberships.disabledAt), inArray(memberships.role, ['owner', 'therapist'])));
  if (!member) throw new AppError('refused', 'not-a-therapist');
}

function isTakenNumber(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && (cause as { constraint?: unknown }).constraint === 'patients_chart_number_once';
}

/** Two people may give the same number at once: only the index can tell, and what it says is about this clinic alone. */
export async function orTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isTakenNumber(error)) throw new AppError('conflict', 'taken');
    throw error;
  }
}

export function patientColumns({ name, birth, chartNumber, phone, email, therapistId, minutesPerDay, locale, timeZone, paperOnly, largePrint, figureLook, figureBuild, precautions }: PatientRecord) {
  return { name, birthDate: birth, chartNumber, phone, email, therapistId, minutesPerDay, locale, timeZone, paperOnly, largePrint, figureLook, figureBuild, precautions };
}
