import 'server-only';
import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { templates } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { programDraftSchema, type ProgramDraft } from '@/lib/domain/program';
import { templateDraft } from '@/lib/domain/template-draft';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { builtInClinicId } from './built-in-clinic';
import { takeDraft } from './offered-exercises';

export interface TemplateWords {
  name: string;
  rationale: string;
  source: string;
}

function requireWriter(actor: MemberActor): void {
  if (!can(actor.role, 'library:write')) throw new AppError('forbidden');
}

/** A template that this member may change, locked: their own or the clinic's. Shipped ones and a colleague's own are not found. */
async function lockTemplate(tx: Transaction, actor: MemberActor, templateId: string) {
  requireWriter(actor);
  const [template] = await tx
    .select({ ownerId: templates.ownerId, texts: templates.texts, draft: templates.draft, revision: templates.revision, retiredAt: templates.retiredAt })
    .from(templates)
    .where(and(eq(templates.clinicId, actor.clinicId), eq(templates.id, templateId)))
    .for('update');
  if (!template || (template.ownerId !== null && template.ownerId !== actor.memberId)) throw new AppError('not-found');
  return template;
}

async function add(tx: Transaction, actor: MemberActor, { words, draft, isShared }: { words: Record<string, TemplateWords>; draft: ProgramDraft; isShared: boolean }): Promise<string> {
  const { draft: sound } = await takeDraft(tx, actor, draft);
  if (sound.items.length === 0) throw new AppError('refused', 'no-items');
  const id = uuidv7();
  await tx.insert(templates).values({ clinicId: actor.clinicId, id, ownerId: isShared ? null : actor.memberId, texts: words, draft: sound, sortOrder: id });
  return id;
}

/** Keeps a program to start from again, without what belongs to its patient. */
export function createTemplate(actor: MemberActor, { draft, isShared, ...words }: TemplateWords & { draft: ProgramDraft; isShared: boolean }): Promise<{ templateId: string }> {
  return inClinic(actor, async (tx) => {
    requireWriter(actor);
    const templateId = await add(tx, actor, { words: { [actor.locale]: words }, draft: templateDraft(draft, words.name), isShared });
    await recordAudit(tx, actor, 'template.create', { type: 'template', id: templateId }, { isShared, items: draft.items.length });
    return { templateId };
  });
}

/** A copy for the member alone, of any template that they see. */
export function duplicateTemplate(actor: MemberActor, { templateId, name }: { templateId: string; name: string }): Promise<{ templateId: string }> {
  return inClinic(actor, async (tx) => {
    requireWriter(actor);
    const [found] = await tx.select({ clinicId: templates.clinicId, ownerId: templates.ownerId, texts: templates.texts, draft: templates.draft }).from(templates).where(eq(templates.id, templateId));
    const isVisible = found && (found.clinicId === builtInClinicId || (found.clinicId === actor.clinicId && (found.ownerId === null || found.ownerId === actor.memberId)));
    if (!isVisible) throw new AppError('not-found');
    const words = found.texts[actor.locale] ?? Object.values(found.texts)[0] ?? { rationale: '', source: '' };
    const id = await add(tx, actor, { words: { [actor.locale]: { ...words, name } }, draft: { ...programDraftSchema.parse(found.draft), title: name }, isShared: false });
    await recordAudit(tx, actor, 'template.create', { type: 'template', id }, { from: templateId });
    return { templateId: id };
  });
}

/** Name, rationale and source in the member's language; a newer revision than the one seen is a conflict. */
export function reviseTemplate(actor: MemberActor, { templateId, revision, ...words }: TemplateWords & { templateId: string; revision: number }): Promise<{ revision: number }> {
  return inClinic(actor, async (tx) => {
    const template = await lockTemplate(tx, actor, templateId);
    if (template.revision !== revision) throw new AppError('conflict', 'template-changed');
    const texts = { ...template.texts, [actor.locale]: words };
    await tx.update(templates).set({ texts, revision: revision + 1 }).where(and(eq(templates.clinicId, actor.clinicId), eq(templates.id, templateId)));
    await recordAudit(tx, actor, 'template.revise', { type: 'template', id: templateId }, { revision: revision + 1 });
    return { revision: revision + 1 };
  });
}

/** Gives a template to the whole clinic, or takes it back as one's own. */
export function shareTemplate(actor: MemberActor, { templateId, isShared }: { templateId: string; isShared: boolean }): Promise<void> {
  return inClinic(actor, async (tx) => {
    const template = await lockTemplate(tx, actor, templateId);
    if ((template.ownerId === null) === isShared) return;
    await tx.update(templates).set({ ownerId: isShared ? null : actor.memberId, revision: template.revision + 1 }).where(and(eq(templates.clinicId, actor.clinicId), eq(templates.id, templateId)));
    await recordAudit(tx, actor, isShared ? 'template.share' : 'template.unshare', { type: 'template', id: templateId });
  });
}

/** Puts a template away, or brings it back. Nothing is lost either way. */
export function setTemplateRetired(actor: MemberActor, { templateId, isRetired }: { templateId: string; isRetired: boolean }): Promise<void> {
  return inClinic(actor, async (tx) => {
    const template = await lockTemplate(tx, actor, templateId);
    if ((template.retiredAt !== null) === isRetired) return;
    await tx.update(templates).set({ retiredAt: isRetired ? new Date() : null, revision: template.revision + 1 }).where(and(eq(templates.clinicId, actor.clinicId), eq(templates.id, templateId)));
    await recordAudit(tx, actor, isRetired ? 'template.retire' : 'template.restore', { type: 'template', id: templateId });
  });
}
