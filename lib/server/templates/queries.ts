import 'server-only';
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { templates } from '@/db/schema';
import { sessionMinutes } from '@/lib/domain/dosing/session-minutes';
import { AppError } from '@/lib/domain/errors';
import { programDraftSchema } from '@/lib/domain/program';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { builtInClinicId } from './built-in-clinic';
import { offeredExercises, takeDraft, type TakenDraft } from './offered-exercises';

export type TemplateEntry = Awaited<ReturnType<typeof listTemplates>>[number];

const columns = { id: templates.id, clinicId: templates.clinicId, ownerId: templates.ownerId, texts: templates.texts, draft: templates.draft, revision: templates.revision, retiredAt: templates.retiredAt };

/** Shipped, the clinic's, and the member's own; never a colleague's own. */
const visible = (actor: MemberActor) => and(inArray(templates.clinicId, [builtInClinicId, actor.clinicId]), or(isNull(templates.ownerId), eq(templates.ownerId, actor.memberId)));

function textIn<T>(texts: Record<string, T>, locale: string): T {
  const text = texts[locale] ?? texts['en'] ?? Object.values(texts)[0];
  if (!text) throw new Error('a template without texts');
  return text;
}

/** Every template a member may start from: their own, the clinic's, then those that come with the product; put away ones last. */
export function listTemplates(actor: MemberActor) {
  return inClinic(actor, async (tx) => {
    const rows = await tx.select(columns).from(templates).where(visible(actor)).orderBy(sql`${templates.retiredAt} is not null`, sql`${templates.ownerId} is null`, sql`${templates.clinicId} = ${builtInClinicId}`, asc(templates.sortOrder), asc(templates.createdAt));
    const drafts = rows.map((row) => programDraftSchema.parse(row.draft));
    const offered = await offeredExercises(tx, actor, drafts);
    return rows.map(({ id, clinicId, ownerId, texts, revision, retiredAt }, i) => {
      const items = drafts[i]?.items ?? [];
      const kind: 'shipped' | 'clinic' | 'own' = clinicId === builtInClinicId ? 'shipped' : ownerId ? 'own' : 'clinic';
      return {
        id, kind, revision, isRetired: retiredAt !== null, ...textIn(texts, actor.locale), frequency: drafts[i]?.frequency ?? null, phases: drafts[i]?.phases.length ?? 0, minutes: sessionMinutes(items.map((item) => item.dose)),
        items: items.map((item) => {
          const exercise = offered.get(item.exercise.id);
          return { key: item.key, slug: item.exercise.slug, name: exercise?.name ?? item.exercise.slug, dose: item.dose, isMissing: !exercise, picture: exercise ? { figureSlug: exercise.figureSlug, figureId: exercise.figureId, pictureId: exercise.pictureId, videoUrl: exercise.videoUrl } : null };
        }),
      };
    });
  });
}

/** A template's program under keys of its own, without what the clinic cannot prescribe. */
export function draftFromTemplate(actor: MemberActor, templateId: string): Promise<TakenDraft> {
  return inClinic(actor, async (tx) => {
    const [template] = await tx.select(columns).from(templates).where(and(visible(actor), eq(templates.id, templateId), isNull(templates.retiredAt)));
    if (!template) throw new AppError('not-found');
    await recordAudit(tx, actor, 'template.use', { type: 'template', id: templateId });
    const draft = programDraftSchema.parse(template.draft);
    return takeDraft(tx, actor, { ...draft, title: textIn(template.texts, actor.locale).name.slice(0, 120) });
  });
}
