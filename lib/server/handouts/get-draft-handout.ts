import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { clinics, exerciseTexts, exercises, patients, programVersions, programs } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ExerciseText } from '@/lib/domain/exercise';
import type { FrozenLadder, Ladder } from '@/lib/domain/ladder';
import { localDay } from '@/lib/domain/local-day';
import { programDraftSchema, type DraftItem, type ProgramDraft } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { choicesOf, houseStyle } from './get-handout';
import type { HandoutData } from './handout-data';
import type { HandoutOptions } from './handout-options';
import { pictureBook } from './picture-book';
import { printOrder } from './print-order';
import { printedItem, type ItemToPrint } from './printed-item';

const builtInClinicId = '00000000-0000-0000-0000-000000000000';

type Ref = DraftItem['exercise'];

/**
 * The sheet of what the builder holds, as it would be printed if it were issued today. It says that it is a draft and opens no
 * plan. Null when nothing is kept apart from the version in force: that version's own sheet is the one to look at.
 */
export function getDraftHandout(actor: MemberActor, programId: string, options: HandoutOptions, now = new Date()): Promise<HandoutData | null> {
  return inClinic(actor, async (tx) => {
    const [row] = await tx
      .select({ draft: programs.draft, patientName: patients.name, zone: patients.timeZone, clinicName: clinics.name, clinicPhone: clinics.phone, emergencyNumber: clinics.emergencyNumber, ...houseStyle })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .innerJoin(clinics, eq(clinics.id, programs.clinicId))
      .where(and(eq(programs.clinicId, actor.clinicId), eq(programs.id, programId)));
    if (!row) throw new AppError('not-found');
    await recordAudit(tx, actor, 'handout.preview', { type: 'program', id: programId });
    if (!row.draft) return null;
    const draft = programDraftSchema.parse(row.draft);
    const issued = await tx.$count(programVersions, and(eq(programVersions.clinicId, actor.clinicId), eq(programVersions.programId, programId)));
    const printed = choicesOf(options, row);
    const today = localDay(now.toISOString(), row.zone);
    const items = await draftItems(tx, actor, draft);
    const book = await pictureBook(tx, actor.clinicId, items);
    const start = draft.startsOn !== null && draft.startsOn > today ? draft.startsOn : today;
    return {
      ...printed,
      clinic: { name: row.clinicName, phone: row.clinicPhone, emergencyNumber: row.emergencyNumber },
      patientName: row.patientName, therapistName: actor.name, version: issued + 1, draft: true,
      givenOn: today, firstDay: options.from ?? start, versionStart: start, endsOn: draft.endsOn, phases: draft.phases, frequency: draft.frequency, zones: draft.zones,
      locationMap: draft.locationMap, messageToPatient: draft.messageToPatient, link: null,
      items: printOrder(items.map((item) => printedItem(item, printed.locale, book)), draft.phases, options.order ?? 'position'),
    };
  });
}

/** The draft's items with what is shown of their exercises now. One whose exercise is gone is left out: issuing will say so. */
async function draftItems(tx: Transaction, actor: MemberActor, draft: ProgramDraft): Promise<ItemToPrint[]> {
  const named = draft.items.flatMap(({ exercise, ladder }) => [exercise, ...[...(ladder?.easier ?? []), ...(ladder?.harder ?? [])].flatMap((rung) => rung.exercise ?? [])]);
  if (named.length === 0) return [];
  const rows = await tx
    .select({
      clinicId: exercises.clinicId, id: exercises.id, slug: exercises.slug, startPosition: exercises.position, locale: exerciseTexts.locale, content: exerciseTexts.content,
      figureSlug: exercises.figureSlug, figureId: exercises.figureId, pictureId: exercises.pictureId, videoUrl: exercises.videoUrl,
    })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), inArray(exercises.id, [...new Set(named.map(({ id }) => id))])));
  const found = (ref: Ref) => {
    const mine = rows.filter(({ clinicId, id }) => clinicId === ref.clinicId && id === ref.id);
    const [first] = mine;
    const texts: Record<string, ExerciseText> = Object.fromEntries(mine.map(({ locale, content }) => [locale, content]));
    return first && { slug: first.slug, startPosition: first.startPosition as string, figureSlug: first.figureSlug, figureId: first.figureId, pictureId: first.pictureId, videoUrl: first.videoUrl, texts };
  };
  const rungs = (of: Ladder['easier']): FrozenLadder['easier'] =>
    of.flatMap((rung) => {
      const exercise = rung.exercise && found(rung.exercise);
      return rung.exercise && !exercise ? [] : [{ ...rung, frozen: exercise ?? null }];
    });
  return draft.items.flatMap(({ key, exercise, ladder, ...item }) => {
    const known = found(exercise);
    const { dose, note, section, phaseKey, demonstratedOn, anchor } = item;
    return known ? [{ id: key, dose, note, section, phaseKey, demonstratedOn, anchor, ...known, ladder: ladder && { easier: rungs(ladder.easier), harder: rungs(ladder.harder), rule: ladder.rule } }] : [];
  });
}
