import 'server-only';
import { and, eq, isNotNull } from 'drizzle-orm';
import { patients } from '@/db/schema';
import type { PatientListParams } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { listSource, matching, ordering, selectJoined } from './list-query';

interface Cut {
  limit: number;
  offset: number;
}

/** Those with an unresolved alert, who come first by level: few beside the whole list. */
function alerted(tx: Transaction, actor: MemberActor, params: PatientListParams, { limit, offset }: Cut) {
  const source = listSource(tx, actor);
  return selectJoined(tx, source, params)
    .where(and(eq(patients.clinicId, actor.clinicId), isNotNull(source.worst.patientId), matching(params, source)))
    .orderBy(...ordering(params, source))
    .limit(limit)
    .offset(offset);
}

function everybody(tx: Transaction, actor: MemberActor, params: PatientListParams, { limit, offset }: Cut) {
  const source = listSource(tx, actor);
  return selectJoined(tx, source, params)
    .where(and(eq(patients.clinicId, actor.clinicId), matching(params, source)))
    .orderBy(...ordering(params, source))
    .limit(limit)
    .offset(offset);
}

/** The ids of one page in their order. While a page by level is full of patients with alerts, nobody else is looked at. */
export async function pageOfPatients(tx: Transaction, actor: MemberActor, params: PatientListParams, cut: Cut): Promise<string[]> {
  const isByLevel = params.sort === 'level' && params.dir === 'asc' && params.level !== 'none';
  const first = isByLevel ? await alerted(tx, actor, params, cut) : [];
  const isAll = first.length === cut.limit || (isByLevel && params.level !== null);
  return (isAll ? first : await everybody(tx, actor, params, cut)).map((row) => row.id);
}
