import 'server-only';
import { locations, type SymptomLocation } from '@/lib/domain/locations';
import { addDays } from '@/lib/domain/local-day';
import type { PlanSnapshot, SnapshotDay, SnapshotVersion } from '@/lib/domain/plan-snapshot';
import { ruleSettings } from '@/lib/domain/rules/rule-settings';
import type { RuleSettings } from '@/lib/domain/rules-types';
import type { ScheduleDay } from '@/lib/domain/schedule';
import { firstDayOf } from '@/lib/domain/versions-that-hold';
import type { LinkActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { readSteps } from '../ladder-levels';
import { openRequest } from '../outcomes/requests';
import { linkKey } from '../plan-link-key';
import { overridesOf } from '../settings-of';
import { scheduleOf } from './exercises-of-day';
import { backFillDays } from './get-history';
import { readPlan, type PlanBase } from './read-plan';
import { snapshotChange } from './snapshot-change';
import { snapshotExercises } from './snapshot-exercises';
import { snapshotMovements } from './snapshot-movements';
import { snapshotTold } from './snapshot-told';
import { readItems, readPauses, readPhaseStarts, type VersionRow } from './versions';

/** Days ahead that a device can do without a network. */
const daysAhead = 28;

const statuses = { active: 'open', paused: 'paused', completed: 'completed', draft: 'draft' } as const;

const placeOf = (value: unknown): SymptomLocation | undefined => locations.find((place) => place === value);

function movedOf({ moved }: PlanBase): PlanSnapshot['moved'] {
  const [before, after] = [placeOf(moved?.['before']), placeOf(moved?.['after'])];
  return before && after ? { before, after } : null;
}

function versionOf({ id, number, locationMap, zones }: VersionRow, { sharpRisePoints, nextMorningPoints }: RuleSettings): SnapshotVersion {
  return { id, number, locationMap, safety: { zones, sharpRisePoints, nextMorningPoints } };
}

function dayOf({ day, versionId, paused, sessions, items }: ScheduleDay): SnapshotDay {
  return { day, versionId, paused, sessions, items: items.map(({ itemId, demand }) => ({ itemId, demand })) };
}

/** The plan for a device to keep: all that four weeks without a network need, and no more. */
export function getSnapshot(actor: LinkActor, now = new Date()): Promise<PlanSnapshot> {
  return inClinic(actor, async (tx) => {
    const plan = await readPlan(tx, actor, now);
    const rows = plan.versions.length > 0 ? await readItems(tx, actor, plan.versions.map(({ id }) => id)) : [];
    const span = { from: addDays(plan.today, -backFillDays), to: addDays(plan.today, daysAhead) };
    const days = scheduleOf(plan.versions, rows, { ...span, pauses: await readPauses(tx, actor), phaseStarts: await readPhaseStarts(tx, actor) });
    const told = await snapshotTold(tx, actor, { from: span.from, to: plan.today });
    const named = new Set([plan.version?.id, ...days.map(({ versionId }) => versionId), ...told.map(({ log }) => log?.versionId)]);
    const asked = new Set([...days, ...told.flatMap(({ log }) => log ?? [])].flatMap(({ items }) => items.map(({ itemId }) => itemId)));
    const isResting = !days.some(({ day, items }) => day >= plan.today && items.length > 0);
    const steps = await readSteps(tx, actor.clinicId, actor.programId);
    const rules = await overridesOf(tx, actor.clinicId, actor.programId);
    const settings = ruleSettings(rules.clinic, rules.program);
    const { key, carer } = await linkKey(tx, actor);
    const { clinic, firstName, zone, locale, look, aside, status, version } = plan;
    // While nothing is asked, as in a pause, the plan can still be read.
    const exercises = snapshotExercises(rows.filter(({ id, versionId }) => asked.has(id) || (isResting && versionId === version?.id)), steps, locale);
    const snapshot: PlanSnapshot = {
      format: 1,
      link: key,
      carer,
      madeAt: now.toISOString(),
      zone,
      locale,
      firstName,
      clinic,
      look,
      status: statuses[status],
      aside,
      emergencyFlags: plan.emergencyFlags.split(/\W*,\W*/).filter(Boolean),
      moved: movedOf(plan),
      message: version?.messageToPatient.trim() ? { text: version.messageToPatient, name: version.therapist } : null,
      versions: plan.versions.filter(({ id }) => named.has(id)).map((row) => versionOf(row, settings)),
      exercises,
      days: days.map(dayOf),
      told,
      changed: snapshotChange(plan, rows),
      begunOn: firstDayOf(plan.versions.toReversed()) ?? null,
      isMeasureAsked: (await openRequest(tx, actor, actor.programId)) !== null,
      movements: await snapshotMovements(tx, actor, exercises.map(({ picture }) => picture.figureId)),
    };
    await recordAudit(tx, actor, 'plan.view', { type: 'program', id: actor.programId }, { page: 'snapshot' });
    return snapshot;
  });
}
