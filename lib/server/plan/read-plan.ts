import 'server-only';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { alerts, clinics, patients, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { figureLookOf } from '@/lib/domain/figure-look';
import { localDay } from '@/lib/domain/local-day';
import type { RuleName } from '@/lib/domain/rules-types';
import { toLocale } from '@/lib/i18n/locales';
import type { LinkActor } from '../actor';
import type { Transaction } from '../database';
import { readVersions, versionOn } from './versions';

/** Rules that the patient is stopped by until a member has resolved the alert. */
const stopping: RuleName[] = ['emergency-flag', 'red-flag', 'peripheralisation'];

/** What every page of the plan needs: whose it is, the clinic to call, and whether something stops the exercises. */
export async function readPlan(tx: Transaction, actor: LinkActor, now: Date) {
  const [found] = await tx
    .select({
      clinicName: clinics.name,
      clinicPhone: clinics.phone,
      emergencyNumber: clinics.emergencyNumber,
      name: patients.name,
      locale: patients.locale,
      zone: patients.timeZone,
      largePrint: patients.largePrint,
      clinicLook: { figureLook: clinics.figureLook, figureBuild: clinics.figureBuild },
      patientLook: { figureLook: patients.figureLook, figureBuild: patients.figureBuild },
      status: programs.status,
    })
    .from(programs)
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .innerJoin(clinics, eq(clinics.id, programs.clinicId))
    .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, actor.programId)));
  if (!found) throw new AppError('not-found');
  const raised = await tx
    .select({ rule: alerts.rule, figures: alerts.figures })
    .from(alerts)
    .where(and(eq(alerts.clinicId, actor.clinicId), eq(alerts.patientId, actor.patientId), ne(alerts.status, 'resolved'), inArray(alerts.rule, stopping)));
  const has = (rule: RuleName) => raised.find((alert) => alert.rule === rule);
  const versions = await readVersions(tx, actor);
  const today = localDay(now.toISOString(), found.zone);
  return {
    clinic: { name: found.clinicName, phone: found.clinicPhone, emergencyNumber: found.emergencyNumber },
    firstName: found.name.trim().split(/\s+/)[0] ?? '',
    locale: toLocale(found.locale),
    zone: found.zone,
    largePrint: found.largePrint,
    /** Whom the pictures show. */
    look: figureLookOf(found.clinicLook, found.patientLook),
    status: found.status,
    today,
    now,
    versions,
    version: versionOn(versions, today),
    /** Exercises are put aside for these until a member has looked. */
    aside: has('emergency-flag') ? ('emergency' as const) : has('red-flag') ? ('stop-and-call' as const) : null,
    emergencyFlags: String(has('emergency-flag')?.figures['flags'] ?? ''),
    moved: has('peripheralisation')?.figures ?? null,
  };
}
export type PlanBase = Awaited<ReturnType<typeof readPlan>>;
