import 'server-only';
import { and, desc, eq, inArray, type SQL } from 'drizzle-orm';
import { outboxMessages, patients, planLinks } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic, type Transaction } from '../database';
import { rederive, type LinkSecrets } from './link-secrets';

/** `key-changed`: the server's key was replaced since, so the link opens nothing any more. */
export type LinkState = 'live' | 'expired' | 'revoked' | 'key-changed';

export type LinkRow = Awaited<ReturnType<typeof listLinks>>[number];

/** The patient's own before a carer's, the newest first. */
function selectLinks(tx: Transaction, clinicId: string, which: SQL) {
  return tx
    .select({
      id: planLinks.id, label: planLinks.label, seed: planLinks.seed, tokenHash: planLinks.tokenHash, askBirthYear: planLinks.askBirthYear,
      expiresAt: planLinks.expiresAt, revokedAt: planLinks.revokedAt, lastOpenedAt: planLinks.lastOpenedAt, createdAt: planLinks.createdAt,
      recipientName: planLinks.recipientName, recipientEmail: planLinks.recipientEmail,
      birthDate: patients.birthDate, archivedAt: patients.archivedAt, patientName: patients.name, patientEmail: patients.email,
    })
    .from(planLinks)
    .innerJoin(patients, and(eq(patients.clinicId, planLinks.clinicId), eq(patients.id, planLinks.patientId)))
    .where(and(eq(planLinks.clinicId, clinicId), which))
    .orderBy(desc(planLinks.label), desc(planLinks.createdAt));
}

type StoredLink = Awaited<ReturnType<typeof selectLinks>>[number];

function stateOf(link: StoredLink, secrets: LinkSecrets | null): LinkState {
  if (link.revokedAt || link.archivedAt) return 'revoked';
  if (link.expiresAt <= new Date()) return 'expired';
  return secrets ? 'live' : 'key-changed';
}

/** The short code always asks for the birth year too, so without a birth date on file it opens nothing. */
function usable(link: StoredLink, { url, code }: LinkSecrets): { url: string; code: string | null } {
  return { url, code: link.birthDate ? code : null };
}

/** Whom a letter with this link goes to unless told otherwise. */
function recipientOf({ label, recipientName, recipientEmail, patientName, patientEmail }: StoredLink) {
  const own = label === 'patient' ? { name: patientName, email: patientEmail } : { name: '', email: '' };
  return { name: recipientName || own.name, email: recipientEmail || own.email };
}

/** What became of the newest letter that brought each link; reminders go on their own way. */
async function newestMail(tx: Transaction, clinicId: string, linkIds: string[]) {
  if (linkIds.length === 0) return new Map<string, never>();
  const rows = await tx
    .selectDistinctOn([outboxMessages.linkId], { linkId: outboxMessages.linkId, status: outboxMessages.status, address: outboxMessages.recipientEmail })
    .from(outboxMessages)
    .where(and(eq(outboxMessages.clinicId, clinicId), eq(outboxMessages.kind, 'plan-link'), inArray(outboxMessages.linkId, linkIds)))
    .orderBy(outboxMessages.linkId, desc(outboxMessages.createdAt));
  return new Map(rows.map(({ linkId, ...mail }) => [linkId, mail]));
}

/** The links of a program, the patient's before a carer's and the newest first; live ones with what a member hands over, which is recorded as shown. */
export function listLinks(actor: MemberActor, programId: string) {
  return inClinic(actor, async (tx) => {
    const stored = await selectLinks(tx, actor.clinicId, eq(planLinks.programId, programId));
    const mailed = await newestMail(tx, actor.clinicId, stored.map((link) => link.id));
    const rows = stored.map((link) => {
      const secrets = rederive(link);
      const state = stateOf(link, secrets);
      const { id, label, askBirthYear, expiresAt, revokedAt, lastOpenedAt, createdAt } = link;
      return { id, label: label as 'patient' | 'carer', askBirthYear, expiresAt, revokedAt, lastOpenedAt, createdAt, state, open: secrets && state === 'live' ? usable(link, secrets) : null, recipient: recipientOf(link), mail: mailed.get(id) ?? null };
    });
    const shown = rows.filter((row) => row.open).length;
    if (shown > 0) await recordAudit(tx, actor, 'link.show', { type: 'program', id: programId }, { links: shown });
    return rows;
  });
}

/** What opens one live link, made again from what is stored. */
export function linkSecrets(actor: MemberActor, linkId: string): Promise<LinkSecrets> {
  return inClinic(actor, async (tx) => {
    const [link] = await selectLinks(tx, actor.clinicId, eq(planLinks.id, linkId));
    if (!link) throw new AppError('not-found');
    const secrets = rederive(link);
    const state = stateOf(link, secrets);
    if (!secrets || state !== 'live') throw new AppError('refused', state);
    await recordAudit(tx, actor, 'link.show', { type: 'link', id: linkId }, {});
    return secrets;
  });
}

/** The link to print on a sheet: the patient's newest live one, else a carer's. Printing it is recorded with the sheet. */
export function findPrintableLink(actor: MemberActor, programId: string): Promise<{ id: string; url: string; code: string | null } | null> {
  return inClinic(actor, async (tx) => {
    const stored = await selectLinks(tx, actor.clinicId, eq(planLinks.programId, programId));
    for (const link of stored) {
      const secrets = rederive(link);
      if (secrets && stateOf(link, secrets) === 'live') return { id: link.id, ...usable(link, secrets) };
    }
    return null;
  });
}
