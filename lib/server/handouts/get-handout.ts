import 'server-only';
import { and, asc, desc, eq } from 'drizzle-orm';
import { clinics, memberships, patients, programItems, programVersions, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import { localDay } from '@/lib/domain/local-day';
import type { BuildName } from '@/lib/figure/build';
import type { LookName } from '@/lib/figure/style';
import type { Layout, Paper } from '@/lib/handout-choices';
import { toLocale } from '@/lib/i18n/locales';
import type { Actor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import type { HandoutData } from './handout-data';
import type { HandoutOptions } from './handout-options';
import { pictureBook } from './picture-book';
import { printOrder } from './print-order';
import { printedItem } from './printed-item';

export type PrintLink = { id: string; url: string; code: string | null };

/**
 * Everything that a version's sheet shows, as it was issued; the printing is recorded in the same
 * transaction. `number` null is the newest version. Drawing the sheet comes after, outside.
 */
export function getHandout(actor: Actor, programId: string, number: number | null, options: HandoutOptions, link: PrintLink | null): Promise<HandoutData> {
  return inClinic(actor, async (tx) => {
    const version = await findVersion(tx, actor.clinicId, programId, number);
    if (!version) throw new AppError('not-found');
    const printed = choicesOf(options, version);
    const items = await tx
      .select({
        id: programItems.id, slug: programItems.slug, startPosition: programItems.startPosition, section: programItems.section, phaseKey: programItems.phaseKey,
        dose: programItems.dose, note: programItems.note, texts: programItems.texts, anchor: programItems.anchor, demonstratedOn: programItems.demonstratedOn, ladder: programItems.ladder,
        figureSlug: programItems.figureSlug, figureId: programItems.figureId, pictureId: programItems.pictureId, videoUrl: programItems.videoUrl,
      })
      .from(programItems)
      .where(and(eq(programItems.clinicId, actor.clinicId), eq(programItems.versionId, version.id)))
      .orderBy(asc(programItems.position));
    const book = await pictureBook(tx, actor.clinicId, items);
    const { paper, layout, locale } = printed;
    await recordAudit(tx, actor, 'handout.print', { type: 'program', id: programId }, { version: version.number, layout, paper, locale, link: link?.id ?? null });
    return {
      ...printed,
      clinic: { name: version.clinicName, phone: version.clinicPhone, emergencyNumber: version.emergencyNumber },
      patientName: version.patientName,
      therapistName: version.therapistName,
      version: version.number,
      draft: false,
      givenOn: localDay(version.issuedAt.toISOString(), version.zone),
      firstDay: options.from ?? version.effectiveFrom,
      versionStart: version.effectiveFrom,
      endsOn: version.endsOn,
      phases: version.phases,
      frequency: version.frequency,
      zones: version.zones,
      locationMap: version.locationMap,
      messageToPatient: version.messageToPatient,
      items: printOrder(items.map((item) => printedItem(item, locale, book)), version.phases, options.order ?? 'position'),
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

export interface HouseStyle {
  locale: string;
  largePrint: boolean;
  paper: string;
  clinicLook: string;
  clinicBuild: string;
  look: string | null;
  build: string | null;
}

/** What the address chose, else what suits the patient, else what the clinic uses. */
export function choicesOf(options: HandoutOptions, house: HouseStyle) {
  return {
    paper: options.paper ?? (house.paper as Paper),
    layout: options.layout ?? ((house.largePrint ? 'large' : 'standard') satisfies Layout),
    colour: options.colour ?? ('colour' as const),
    pictures: options.pictures ?? (2 as const),
    locale: options.locale ?? toLocale(house.locale),
    look: (house.look ?? house.clinicLook) as LookName,
    build: (house.build ?? house.clinicBuild) as BuildName,
  };
}

/** Columns of patient and clinic that decide how a sheet looks. */
export const houseStyle = {
  locale: patients.locale, largePrint: patients.largePrint, paper: clinics.paper, look: patients.figureLook, build: patients.figureBuild, clinicLook: clinics.figureLook, clinicBuild: clinics.figureBuild,
};

async function findVersion(tx: Transaction, clinicId: string, programId: string, number: number | null) {
  const [version] = await tx
    .select({
      id: programVersions.id, number: programVersions.number, frequency: programVersions.frequency, zones: programVersions.zones, locationMap: programVersions.locationMap,
      messageToPatient: programVersions.messageToPatient, effectiveFrom: programVersions.effectiveFrom, issuedAt: programVersions.issuedAt, therapistName: memberships.name,
      endsOn: programVersions.endsOn, phases: programVersions.phases,
      patientName: patients.name, zone: patients.timeZone, ...houseStyle,
      clinicName: clinics.name, clinicPhone: clinics.phone, emergencyNumber: clinics.emergencyNumber,
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
