import 'server-only';
import { and, asc, count, eq, gt, inArray, isNull } from 'drizzle-orm';
import { patients, programs } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import { compareCounts, replayRules, replayWindow, type DayInput, type RuleChange } from '@/lib/domain/rules/replay-rules';
import { ruleOverridesSchema, ruleSettings, type RuleOverrides } from '@/lib/domain/rules/rule-settings';
import { ownOverrides } from '@/lib/domain/rules/thresholds';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { loadHistory, type PatientHistory } from '../patient-history';
import { ruleInput } from '../rule-input';
import { verbOfScope } from './commands';
import { readClinicRules, readProgramRules } from './queries';

/** So that a large clinic sees how far it is, and no request runs for long. */
const patientsAtOnce = 20;

export interface ReplayPart {
  /** Patients looked at in this part, and in all. */
  looked: number;
  total: number;
  /** Where the next part begins; null when this was the last. */
  next: string | null;
  alerts: { now: number; then: number };
  changed: { patientId: string; name: string; changes: RuleChange[] }[];
}

interface Asked {
  programId: string | null;
  values: RuleOverrides;
  after: string | null;
}

/** What was known of a patient at the end of one of their days, with corrections as they stand now. */
function dayInput(history: PatientHistory, day: string): DayInput[] {
  const upTo = <Row extends { localDay: string }>(rows: Row[]) => rows.filter((row) => row.localDay <= day);
  const versions = history.versions.filter(({ issuedAt }) => localDay(issuedAt.toISOString(), history.patient.zone) <= day);
  // Pauses say when nothing was asked; what the program is today does not count for the days before.
  const program = { ...history.program, status: 'active' as const };
  const input = ruleInput({ ...history, program, versions, pauses: history.pauses.filter((pause) => pause.from <= day), sessions: upTo(history.sessions), reports: upTo(history.reports), today: day }, ruleSettings());
  return input ? [input] : [];
}

async function countsOf(tx: Transaction, actor: MemberActor, patientId: string, overrides: (program: RuleOverrides) => { now: RuleOverrides[]; then: RuleOverrides[] }, now: Date) {
  const history = await loadHistory(tx, actor.clinicId, patientId, now);
  if (!history) return null;
  const [own] = await tx.select({ rules: programs.rules }).from(programs).where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, history.program.id)));
  const zones = history.versions.at(-1)?.zones;
  const days = replayWindow(history.today).flatMap((day) => dayInput(history, day));
  const { now: present, then } = overrides(own?.rules ?? {});
  const run = (given: RuleOverrides[]) => replayRules(days, ruleSettings(...given, zones ? { zones } : {}));
  return { now: run(present), then: run(then) };
}

const sum = (counts: Partial<Record<string, number>>) => Object.values(counts).reduce<number>((all, one) => all + (one ?? 0), 0);

async function nextPatients(tx: Transaction, actor: MemberActor, after: string | null) {
  const inForce = tx.select({ id: programs.patientId }).from(programs).where(and(eq(programs.clinicId, actor.clinicId), inArray(programs.status, ['active', 'paused'])));
  const ofClinic = and(eq(patients.clinicId, actor.clinicId), isNull(patients.archivedAt), inArray(patients.id, inForce));
  const [all] = await tx.select({ count: count() }).from(patients).where(ofClinic);
  const rows = await tx.select({ id: patients.id, name: patients.name }).from(patients).where(and(ofClinic, after ? gt(patients.id, after) : undefined)).orderBy(asc(patients.id)).limit(patientsAtOnce);
  return { rows, total: all?.count ?? 0 };
}

/**
 * What the rules would have said over the last 30 days with the thresholds now in force, and with these. Nothing
 * is changed. It goes through the clinic in parts: ask again from `next` until that is null.
 */
export function replayPart(actor: MemberActor, { programId, values: asked, after }: Asked, now = new Date()): Promise<ReplayPart> {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, verbOfScope[programId ? 'program' : 'clinic'])) throw new AppError('forbidden');
    const values = ruleOverridesSchema.parse(asked);
    const clinic = await readClinicRules(tx, actor);
    const program = programId ? await readProgramRules(tx, actor, programId) : null;
    const { rows, total } = program ? { rows: [{ id: program.patientId, name: program.patientName }], total: 1 } : await nextPatients(tx, actor, after);
    const overrides = (own: RuleOverrides) => ({ now: [clinic, own], then: program ? [clinic, ownOverrides(values, clinic)] : [ownOverrides(values), own] });

    const part: ReplayPart = { looked: rows.length, total, next: program || rows.length < patientsAtOnce ? null : (rows.at(-1)?.id ?? null), alerts: { now: 0, then: 0 }, changed: [] };
    for (const { id, name } of rows) {
      const counts = await countsOf(tx, actor, id, overrides, now);
      if (!counts) continue;
      part.alerts.now += sum(counts.now);
      part.alerts.then += sum(counts.then);
      const changes = compareCounts(counts.now, counts.then);
      if (changes.length > 0) part.changed.push({ patientId: id, name, changes });
    }
    if (after === null) await recordAudit(tx, actor, 'rules.replay', programId ? { type: 'program', id: programId } : { type: 'clinic', id: actor.clinicId });
    return part;
  });
}
