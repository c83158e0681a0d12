import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { patients, patientSummaries } from '@/db/schema';
import { filterKeys, type PatientListParams, type PatientView } from '@/lib/patient-list';
import type { MemberActor } from '../actor';
import type { Transaction } from '../database';
import { listSource, matching, selectJoined } from './list-query';

const count = sql<number>`count(*)`.mapWith(Number);

/** How many patients each view holds, each counted over the smallest set that can answer. */
export async function countViews(tx: Transaction, actor: MemberActor): Promise<Record<PatientView, number>> {
  const source = listSource(tx, actor);
  const mine = eq(patients.clinicId, actor.clinicId);
  const plainView = (view: 'active' | 'archived' | 'paper') => tx.select({ count: sql`count(*)` }).from(patients).where(and(mine, source.inView[view]));
  const alerted = tx
    .select({ look: sql`count(*) filter (where ${source.alerted.look})`.as('look'), ready: sql`count(*) filter (where ${source.alerted.ready})`.as('ready') })
    .from(source.worst)
    .innerJoin(patients, and(mine, source.on.worst, isNull(patients.archivedAt)))
    .as('alerted');
  const quiet = tx
    .select({ count: sql`count(*)` })
    .from(patientSummaries)
    .innerJoin(patients, and(source.on.summary, mine))
    .innerJoin(source.active, source.on.active)
    .where(and(eq(patientSummaries.clinicId, actor.clinicId), source.inView.quiet));
  const [row] = await tx
    .select({
      look: sql<number>`${alerted.look}`.mapWith(Number), ready: sql<number>`${alerted.ready}`.mapWith(Number), active: sql<number>`(${plainView('active')})`.mapWith(Number), archived: sql<number>`(${plainView('archived')})`.mapWith(Number),
      paper: sql<number>`(${plainView('paper')})`.mapWith(Number), quiet: sql<number>`(${quiet})`.mapWith(Number),
    })
    .from(alerted);
  return row ?? { active: 0, look: 0, quiet: 0, ready: 0, paper: 0, archived: 0 };
}

/** How many patients the view holds under its search and filters; without any it is the view's own count. */
export async function countMatching(tx: Transaction, actor: MemberActor, params: PatientListParams, views: Record<PatientView, number>): Promise<number> {
  if (params.q === '' && filterKeys.every((key) => params[key] === null)) return views[params.view];
  const source = listSource(tx, actor);
  const found = selectJoined(tx, source, params).where(and(eq(patients.clinicId, actor.clinicId), matching(params, source))).as('found');
  const [row] = await tx.select({ count }).from(found);
  return row?.count ?? 0;
}
