import 'server-only';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { exerciseImports, exercises, exerciseTexts } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { ImportRow } from '@/lib/domain/exercise-import/read-rows';
import { plain } from '@/lib/domain/exercise-import/known-words';
import { recordOfRow } from '@/lib/exercise-exchange';
import { freeSlug, slugOf } from '@/lib/exercise-slug';
import type { ExerciseRecord } from '@/lib/exercise-form';
import { hasFigure } from '@/lib/figure/draw-figure';
import type { Locale } from '@/lib/i18n/locales';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { refuseImport } from '../import-text';
import { builtInClinicId } from './built-in-clinic';
import { contentOf, exerciseColumns } from './exercise-rows';
import { lockSlugs } from './own-exercises';
import { readImportFile } from './read-import-file';
import { requireWriter } from './require-writer';

export type ImportPreview = Awaited<ReturnType<typeof previewImport>>;
type Status = 'fresh' | 'known' | 'faulty';

interface JudgedRow {
  row: ImportRow;
  status: Status;
  record: ExerciseRecord | null;
}

const batch = 200;

/** The address that an id of another program stands for; a bare number says nothing. */
const slugOfId = (id: string | null) => (id && /\p{L}/u.test(id) ? slugOf(id) : null);

/** Names and addresses of every exercise in use. Retired ones do not count: what was undone can be brought again. */
async function readKnown(tx: Transaction, actor: MemberActor) {
  const rows = await tx
    .select({ slug: exercises.slug, name: exerciseTexts.name })
    .from(exercises)
    .innerJoin(exerciseTexts, and(eq(exerciseTexts.clinicId, exercises.clinicId), eq(exerciseTexts.exerciseId, exercises.id)))
    .where(and(inArray(exercises.clinicId, [builtInClinicId, actor.clinicId]), isNull(exercises.retiredAt)));
  return { slugs: new Set(rows.map((row) => row.slug)), names: new Set(rows.map((row) => plain(row.name))) };
}

type ReadRow = Omit<JudgedRow, 'status'>;

/** Rows with what would be kept of each. Read before a transaction begins: no connection waits for a long file. */
function readRecords(bytes: Uint8Array, locale: Locale): { read: ReadRow[]; isDecoded: boolean } {
  const { rows, isDecoded } = readImportFile(bytes);
  const read = rows.map((row): ReadRow => {
    if (row.faults.length > 0) return { row, record: null };
    const found = recordOfRow(row, locale);
    if ('fault' in found) return { row: { ...row, faults: [{ code: 'not-whole', words: found.fault }] }, record: null };
    const { record } = found;
    const { figureSlug } = record.picture;
    return { row, record: figureSlug && !hasFigure(figureSlug) ? { ...record, picture: { ...record.picture, figureSlug: null } } : record };
  });
  return { read, isDecoded };
}

async function judge(tx: Transaction, actor: MemberActor, read: readonly ReadRow[]): Promise<JudgedRow[]> {
  const known = await readKnown(tx, actor);
  return read.map(({ row, record }): JudgedRow => {
    if (!record) return { row, record, status: 'faulty' };
    const names = [row.name, ...Object.values(record.texts).map((text) => text.name)].map(plain);
    const isKnown = known.slugs.has(slugOfId(row.externalId) ?? '') || names.some((name) => name !== '' && known.names.has(name));
    return { row, record, status: isKnown ? 'known' : 'fresh' };
  });
}

/** What the file holds, row by row; nothing is kept. */
export async function previewImport(actor: MemberActor, bytes: Uint8Array, locale: Locale) {
  requireWriter(actor);
  const { read, isDecoded } = readRecords(bytes, locale);
  const judged = await inClinic(actor, (tx) => judge(tx, actor, read));
  return {
    isDecoded,
    rows: judged.map(({ row, status, record }) => ({
      number: row.number, name: row.name, status, faults: row.faults, remarks: row.whole && record ? [] : row.remarks,
      types: record?.types ?? row.types, equipment: record?.equipment ?? row.equipment, muscles: record?.muscles ?? row.muscles, steps: record ? Math.max(0, ...Object.values(record.texts).map((text) => text.steps.length)) : row.steps.length,
    })),
  };
}

async function keepBatch(tx: Transaction, actor: MemberActor, importId: string, rows: { record: ExerciseRecord; slug: string }[]): Promise<void> {
  const kept = rows.map((row) => ({ ...row, id: uuidv7() }));
  await tx.insert(exercises).values(kept.map(({ id, slug, record }) => ({ ...exerciseColumns(record), clinicId: actor.clinicId, id, slug, importId, ranges: [], pairsWith: [], sources: [], createdBy: actor.memberId })));
  await tx.insert(exerciseTexts).values(kept.flatMap(({ id, record }) => Object.entries(record.texts).map(([locale, own]) => ({ clinicId: actor.clinicId, exerciseId: id, locale, name: own.name, content: contentOf(own, undefined) }))));
}

interface Chosen {
  bytes: Uint8Array;
  fileName: string;
  locale: Locale;
  numbers: readonly number[];
}

/** Brings the chosen rows in, all or none. A row that is no longer new since the preview refuses the whole. */
export async function importExercises(actor: MemberActor, { bytes, fileName, locale, numbers }: Chosen): Promise<{ id: string; count: number }> {
  requireWriter(actor);
  if (numbers.length === 0) throw refuseImport('nothing-chosen');
  const { read } = readRecords(bytes, locale);
  return inClinic(actor, async (tx) => {
    const taken = await lockSlugs(tx, actor);
    const judged = await judge(tx, actor, read);
    const wanted = new Set(numbers);
    const chosen = judged.filter(({ row }) => wanted.has(row.number));
    if (chosen.length !== wanted.size || chosen.some(({ status }) => status !== 'fresh')) throw refuseImport('changed');
    const id = uuidv7();
    await tx.insert(exerciseImports).values({ clinicId: actor.clinicId, id, fileName: fileName.slice(0, 200), rowCount: chosen.length, createdBy: actor.memberId });
    const kept = chosen.flatMap(({ row, record }) => {
      if (!record) return [];
      const slug = freeSlug(slugOfId(row.externalId) ?? row.name, taken);
      taken.add(slug);
      return [{ record, slug }];
    });
    for (let at = 0; at < kept.length; at += batch) await keepBatch(tx, actor, id, kept.slice(at, at + batch));
    await recordAudit(tx, actor, 'exercise.import', { type: 'exercise-import', id }, { count: kept.length });
    return { id, count: kept.length };
  });
}

/** Retires what an import brought; whatever was changed or used since is only put aside, never lost. */
export async function undoImport(actor: MemberActor, id: string, now: Date): Promise<{ count: number }> {
  requireWriter(actor);
  return inClinic(actor, async (tx) => {
    const [found] = await tx.select({ undoneAt: exerciseImports.undoneAt }).from(exerciseImports).where(and(eq(exerciseImports.clinicId, actor.clinicId), eq(exerciseImports.id, id))).for('update');
    if (!found) throw new AppError('not-found');
    if (found.undoneAt) throw refuseImport('undone-already');
    await tx.update(exerciseImports).set({ undoneAt: now }).where(and(eq(exerciseImports.clinicId, actor.clinicId), eq(exerciseImports.id, id)));
    const retired = await tx.update(exercises).set({ retiredAt: now }).where(and(eq(exercises.clinicId, actor.clinicId), eq(exercises.importId, id), isNull(exercises.retiredAt))).returning({ id: exercises.id });
    await recordAudit(tx, actor, 'exercise.import-undo', { type: 'exercise-import', id }, { count: retired.length });
    return { count: retired.length };
  });
}

/** The clinic's imports, the last first. */
export function listImports(actor: MemberActor) {
  return inClinic(actor, (tx) =>
    tx
      .select({ id: exerciseImports.id, fileName: exerciseImports.fileName, count: exerciseImports.rowCount, createdAt: exerciseImports.createdAt, isUndone: sql<boolean>`${exerciseImports.undoneAt} is not null` })
      .from(exerciseImports)
      .where(eq(exerciseImports.clinicId, actor.clinicId))
      .orderBy(desc(exerciseImports.createdAt))
      .limit(20),
  );
}
