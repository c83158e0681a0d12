import 'server-only';
import { locations, type SymptomLocation } from '@/lib/domain/locations';
import { addDays } from '@/lib/domain/local-day';
import type { PlanSnapshot, SnapshotDay, SnapshotTold, SnapshotVersion } from '@/lib/domain/plan-snapshot';
import { ruleSettings } from '@/lib/domain/rules/rule-settings';
import type { RuleSettings } from '@/lib/domain/rules-types';
import type { ScheduleDay } from '@/lib/domain/schedule';
import type { LinkActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { readSteps } from '../ladder-levels';
import { linkKey } from '../plan-link-key';
import { overridesOf } from '../settings-of';
import { scheduleOf } from './exercises-of-day';
import { readItemLogs, readSessions } from './read-logs';
import { readPlan, type PlanBase } from './read-plan';
import { snapshotExercises } from './snapshot-exercises';
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

async function readTold(tx: Transaction, actor: LinkActor, span: { from: string; to: string }): Promise<SnapshotTold[]> {
  const sessions = await readSessions(tx, actor, { ...span, current: true });
  const logs = await readItemLogs(tx, actor, sessions.map(({ id }) => id));
  return sessions.map(({ id, localDay, doneAt, painBefore, painAfter }) => {
    const items = logs.filter((log) => log.sessionLogId === id);
    return { id, day: localDay, at: doneAt.toISOString(), done: items.filter((log) => log.outcome !== 'skipped').length, of: items.length, painBefore, painAfter };
  });
}

/** The plan for a device to keep: all that four weeks without a network need, and no more. */
export function getSnapshot(actor: LinkActor, now = new Date()): Promise<PlanSnapshot> {
  return inClinic(actor, async (tx) => {
    const plan = await readPlan(tx, actor, now);
    const yesterday = addDays(plan.today, -1);
    const rows = plan.versions.length > 0 ? await readItems(tx, actor, plan.versions.map(({ id }) => id)) : [];
    const span = { from: yesterday, to: addDays(plan.today, daysAhead) };
    const days = scheduleOf(plan.versions, rows, { ...span, pauses: await readPauses(tx, actor), phaseStarts: await readPhaseStarts(tx, actor) });
    const named = new Set([plan.version?.id, ...days.map(({ versionId }) => versionId)]);
    const asked = new Set(days.flatMap(({ items }) => items.map(({ itemId }) => itemId)));
    const steps = await readSteps(tx, actor.clinicId, actor.programId);
    const rules = await overridesOf(tx, actor.clinicId, actor.programId);
    const settings = ruleSettings(rules.clinic, rules.program);
    const { key, carer } = await linkKey(tx, actor);
    const { clinic, firstName, zone, locale, look, aside, status, version } = plan;
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
      // While nothing is asked, as in a pause, the plan can still be read.
      exercises: snapshotExercises(rows.filter(({ id, versionId }) => asked.has(id) || (asked.size === 0 && versionId === version?.id)), steps, locale),
      days: days.map(dayOf),
      told: await readTold(tx, actor, { from: yesterday, to: plan.today }),
    };
    await recordAudit(tx, actor, 'plan.view', { type: 'program', id: actor.programId }, { page: 'snapshot' });
    return snapshot;
  });
}
