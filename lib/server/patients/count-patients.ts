import 'server-only';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { patients, patientSummaries } from '@/db/schema';
import type { PatientListParams, PatientView } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import { countWhere } from '../count-where';
import type { Transaction } from '../database';
import { given, keptStatement } from '../kept-statement';
import { listSource, matching, selectJoined } from './list-query';

const count = sql<number>`count(*)`.mapWith(Number);

const views = keptStatement((tx) => {
  const clinicId = given('clinicId');
  const source = listSource(tx, clinicId);
  const mine = eq(patients.clinicId, clinicId);
  const archived = tx.select({ count }).from(patients).where(and(mine, source.inView.archived));
  const quiet = tx
    .select({ patientId: patientSummaries.patientId })
    .from(patientSummaries)
    .innerJoin(source.active, and(eq(source.active.clinicId, patientSummaries.clinicId), eq(source.active.patientId, patientSummaries.patientId), eq(source.active.status, 'active')))
    .where(and(eq(patientSummaries.clinicId, clinicId), source.isQuiet))
    .as('quiet');
  return tx
    .select({ active: count, look: countWhere(source.alerted.look), ready: countWhere(source.alerted.ready), quiet: countWhere(isNotNull(quiet.patientId)), paper: countWhere(eq(patients.paperOnly, true)), archived: sql<number>`(${archived})`.mapWith(Number) })
    .from(patients)
    .leftJoin(quiet, eq(quiet.patientId, patients.id))
    .where(and(mine, source.inView.active))
    .prepare('count_views');
});

/** How many patients each view holds, counted in one look at the active ones. */
export async function countViews(tx: Transaction, actor: MemberActor): Promise<Record<PatientView, number>> {
  const [row] = await views(tx).execute({ clinicId: actor.clinicId });
  return row ?? { active: 0, look: 0, quiet: 0, ready: 0, paper: 0, archived: 0 };
}

/** How many patients the view holds under its search and filters. */
export async function countMatching(tx: Transaction, actor: MemberActor, params: PatientListParams): Promise<number> {
  const source = listSource(tx, actor.clinicId);
  const found = selectJoined(tx, source, params).where(and(eq(patients.clinicId, actor.clinicId), matching(params, source))).as('found');
  const [row] = await tx.select({ count }).from(found);
  return row?.count ?? 0;
}
