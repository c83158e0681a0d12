import 'server-only';
import { and, asc, desc, eq } from 'drizzle-orm';
import { clinics, memberships, patients, programItems, programVersions, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import { localDay } from '@/lib/domain/local-day';
import { defaultLocale, toLocale, type Locale } from '@/lib/i18n/locales';
import type { Actor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import type { HandoutData, HandoutItem } from './handout-data';
import type { HandoutOptions, Layout, Paper } from './handout-options';

export type PrintLink = { id: string; url: string; code: string | null };

/**
 * Everything that a version's sheet shows, as it was issued; the printing is recorded in the same
 * transaction. `number` null is the newest version. Drawing the sheet comes after, outside.
 */
export function getHandout(actor: Actor, programId: string, number: number | null, options: HandoutOptions, link: PrintLink | null): Promise<HandoutData> {
  return inClinic(actor, async (tx) => {
    const version = await findVersion(tx, actor.clinicId, programId, number);
    if (!version) throw new AppError('not-found');
    const locale = options.locale ?? toLocale(version.locale);
    const layout: Layout = options.layout ?? (version.largePrint ? 'large' : 'standard');
    const paper: Paper = options.paper ?? (version.paper as Paper);
    const items = await tx
      .select({
        id: programItems.id, slug: programItems.slug, startPosition: programItems.startPosition, section: programItems.section,
        dose: programItems.dose, note: programItems.note, texts: programItems.texts,
      })
      .from(programItems)
      .where(and(eq(programItems.clinicId, actor.clinicId), eq(programItems.versionId, version.id)))
      .orderBy(asc(programItems.position));
    await recordAudit(tx, actor, 'handout.print', { type: 'program', id: programId }, { version: version.number, layout, paper, locale, link: link?.id ?? null });
    return {
      paper, layout, locale,
      clinic: { name: version.clinicName, phone: version.clinicPhone, emergencyNumber: version.emergencyNumber },
      patientName: version.patientName,
      therapistName: version.therapistName,
      version: version.number,
      givenOn: localDay(version.issuedAt.toISOString(), version.zone),
      firstDay: options.from ?? version.effectiveFrom,
      versionStart: version.effectiveFrom,
      frequency: version.frequency,
      zones: version.zones,
      locationMap: version.locationMap,
      messageToPatient: version.messageToPatient,
      items: items.map(({ texts, ...item }): HandoutItem => ({ ...item, ...printedText(texts, locale) })),
      link: link && { url: linkToVersion(link.url, version.number), address: `${new URL(link.url).host}/p`, code: link.code },
    };
  });
}

/** The version travels with the printed address, so that the plan can say that a sheet has been replaced. */
function linkToVersion(url: string, number: number): string {
  const address = new URL(url);
  address.searchParams.set('v', String(number));
  return address.href;
}

function printedText(texts: Record<string, ExerciseText>, locale: Locale): Pick<HandoutItem, 'name' | 'steps' | 'feel' | 'onlyEnglish'> {
  const own = texts[locale];
  const text = own ?? texts[defaultLocale];
  if (!text) throw new Error(`An item was issued without a text in ${defaultLocale}`);
  return { name: text.name, steps: text.steps, feel: text.feel, onlyEnglish: !own };
}

async function findVersion(tx: Transaction, clinicId: string, programId: string, number: number | null) {
  const [version] = await tx
    .select({
      id: programVersions.id, number: programVersions.number, frequency: programVersions.frequency, zones: programVersions.zones, locationMap: programVersions.locationMap,
      messageToPatient: programVersions.messageToPatient, effectiveFrom: programVersions.effectiveFrom, issuedAt: programVersions.issuedAt, therapistName: memberships.name,
      patientName: patients.name, locale: patients.locale, zone: patients.timeZone, largePrint: patients.largePrint,
      clinicName: clinics.name, clinicPhone: clinics.phone, emergencyNumber: clinics.emergencyNumber, paper: clinics.paper,
    })
    .from(programVersions)
    .innerJoin(programs, and(eq(programs.clinicId, programVersions.clinicId), eq(programs.id, programVersions.programId)))
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .innerJoin(memberships, and(eq(memberships.clinicId, programVersions.clinicId), eq(memberships.id, programVersions.issuedBy)))
    .innerJoin(clinics, eq(clinics.id, programVersions.clinicId))
    .where(and(eq(programVersions.clinicId, clinicId), eq(programVersions.programId, programId), number === null ? undefined : eq(programVersions.number, number)))
    .orderBy(desc(programVersions.number))
    .limit(1);
  return version;
}
