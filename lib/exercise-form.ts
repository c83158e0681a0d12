import * as z from 'zod';
import { sides, type Dose } from '@/lib/domain/dose';
import { parseDose } from '@/lib/domain/dosing/parse-dose';
import { directions, equipmentKinds, exerciseTypes, muscles, positions, precautions, regions } from '@/lib/domain/exercise';
import { locales, type Locale } from '@/lib/i18n/locales';

export const maximumSteps = 30;
export const maximumStepLength = 1000;

const text = (length: number) => z.string().trim().max(length, 'too-long');
const list = (separator: RegExp) => (typed: string) => [...new Set(typed.split(separator).map((part) => part.trim()).filter(Boolean))];
const lines = text(6000).transform(list(/\r?\n/));
const words = text(1000).transform(list(/[,;\n]/));

const textSchema = z.object({
  name: text(120),
  aliases: words,
  keywords: words,
  summary: text(300),
  steps: z.array(z.object({ text: text(maximumStepLength) })).max(maximumSteps, 'too-many').transform((steps) => steps.map((step) => step.text).filter(Boolean)),
  feel: text(600),
  mistakes: lines,
  breathing: text(600),
  modifications: lines,
  cautions: lines,
  stop: text(600),
});
/** One language's words as the form holds them once read: lists are lists. */
export type OwnText = z.output<typeof textSchema>;

const isSaid = (own: OwnText) => Object.values(own).some((value) => value.length > 0);

/** One language is enough. One that is begun needs its name. */
const textsSchema = z.object({ en: textSchema, es: textSchema }).transform((texts, ctx): Partial<Record<Locale, OwnText>> => {
  const begun = locales.filter((locale) => isSaid(texts[locale]));
  for (const locale of begun.length > 0 ? begun : locales.slice(0, 1)) {
    if (!texts[locale].name) ctx.addIssue({ code: 'custom', message: 'required', path: [locale, 'name'] });
  }
  return Object.fromEntries(begun.map((locale) => [locale, texts[locale]]));
});

const doseText = text(200).transform((typed, ctx): Dose => {
  const { dose, faults } = parseDose(typed);
  if (dose && faults.length === 0) return dose;
  ctx.addIssue({ code: 'custom', message: typed ? 'dose' : 'required' });
  return z.NEVER;
});

export const pictureKinds = ['none', 'figure', 'changed', 'upload'] as const;

const pictureSchema = z
  .object({ kind: z.enum(pictureKinds), figureSlug: text(80), figureId: z.union([z.uuid(), z.literal('')]), pictureId: z.union([z.uuid(), z.literal('')]) })
  .transform(({ kind, figureSlug, figureId, pictureId }, ctx) => {
    const chosen = { none: 'nothing', figure: figureSlug, changed: figureId, upload: pictureId }[kind];
    if (!chosen) ctx.addIssue({ code: 'custom', message: 'no-picture' });
    return { figureSlug: kind === 'figure' ? figureSlug : null, figureId: kind === 'changed' ? figureId : null, pictureId: kind === 'upload' ? pictureId : null };
  });

/** A plain https address: it is opened by whoever presses it and never fetched here. */
const videoSchema = text(500).transform((typed, ctx): string | null => {
  if (!typed) return null;
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url?.protocol === 'https:' && !url.username && !url.password && url.hostname.includes('.')) return url.href;
  ctx.addIssue({ code: 'custom', message: 'not-https' });
  return z.NEVER;
});

const some = <T extends readonly string[]>(values: T) => z.array(z.enum(values)).max(values.length).transform((chosen) => [...new Set(chosen)]);
const slugs = z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(12, 'too-many').transform((chosen) => [...new Set(chosen)]);

/** The form of a clinic's own exercise as typed, and out of it what is kept. What else is sent is left out. */
export const exerciseFormSchema = z.object({
  texts: textsSchema,
  position: z.enum(positions),
  types: some(exerciseTypes).refine((chosen) => chosen.length > 0, 'required'),
  direction: z.enum(directions),
  sidedness: z.union([z.enum(sides), z.literal('')]).transform((side) => side || null),
  regions: some(regions).refine((chosen) => chosen.length > 0, 'required'),
  muscles: some(muscles),
  equipment: some(equipmentKinds).transform((chosen) => (chosen.length > 0 ? chosen : ['none' as const])),
  dose: doseText,
  precautions: some(precautions),
  easier: slugs,
  harder: slugs,
  picture: pictureSchema,
  videoUrl: videoSchema,
});

export type ExerciseFormValues = z.input<typeof exerciseFormSchema>;
export type ExerciseRecord = z.output<typeof exerciseFormSchema>;
type TextValues = ExerciseFormValues['texts'][Locale];

export const noText: TextValues = { name: '', aliases: '', keywords: '', summary: '', steps: [{ text: '' }], feel: '', mistakes: '', breathing: '', modifications: '', cautions: '', stop: '' };

/** An empty form. */
export const newExerciseValues: ExerciseFormValues = {
  texts: { en: noText, es: noText }, position: 'supine', types: ['strength'], direction: 'neutral', sidedness: '', regions: [], muscles: [], equipment: [], dose: '2x10', precautions: [], easier: [], harder: [],
  picture: { kind: 'none', figureSlug: '', figureId: '', pictureId: '' }, videoUrl: '',
};
