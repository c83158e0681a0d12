import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { planLinks } from '@/db/schema';
import { recordAudit } from '../audit';
import { beforeClinic, inClinic } from '../database';
import { findLink } from '../find-link-actor';
import { hashSecret } from '../secrets';
import { countAttempt } from '../throttle';
import { rederive } from './link-secrets';
import { readShortCode } from './short-code';

/** What came of knocking. `closed` is one answer for wrong, revoked, expired and never made. */
export type Knock =
  | { kind: 'closed' }
  | { kind: 'ask-year'; wrong: boolean }
  | { kind: 'open'; token: string; linkId: string; expiresAt: Date; askedYear: boolean };

/**
 * Trades a link's secret for entry. Counted for the sender's address before anything is looked up,
 * so that guessing costs the same whether or not it hits; throws 'too-many'.
 */
export async function openLink({ token, year, address }: { token: string; year: number | null; address: string }): Promise<Knock> {
  await countAttempt('link-address', address);
  const found = await findLink(token);
  if (!found) return { kind: 'closed' };
  const { actor, birthYear } = found;
  if (birthYear !== null && year === null) return { kind: 'ask-year', wrong: false };
  if (birthYear !== null) {
    // By link, so that years cannot be tried from many addresses.
    await countAttempt('code-address', `link ${actor.linkId}`);
    if (year !== birthYear) return { kind: 'ask-year', wrong: true };
  }
  return enter(token, birthYear !== null);
}

/** Opens by the printed code, which always needs the birth year; throttled per address and over all. */
export async function openLinkByCode({ code, year, address }: { code: string; year: number; address: string }): Promise<Knock> {
  await countAttempt('code-address', address);
  await countAttempt('code-total', 'all');
  const meant = readShortCode(code);
  if (!meant) return { kind: 'closed' };
  const found = await beforeClinic().execute<{ link_id: string; seed: string; token_hash: string }>(sql`select * from auth_find_link_by_code(${hashSecret(meant)}, ${year})`);
  const row = found.rows[0];
  const secrets = row ? rederive({ id: row.link_id, seed: row.seed, tokenHash: row.token_hash }) : null;
  return secrets ? enter(secrets.token, true) : { kind: 'closed' };
}

/** Records the opening as the link itself, whose role may write nothing else on its row. */
async function enter(token: string, askedYear: boolean): Promise<Knock> {
  const found = await findLink(token);
  if (!found) return { kind: 'closed' };
  const { actor } = found;
  return inClinic(actor, async (tx) => {
    const mine = and(eq(planLinks.clinicId, actor.clinicId), eq(planLinks.id, actor.linkId));
    const [link] = await tx.update(planLinks).set({ lastOpenedAt: new Date() }).where(mine).returning({ expiresAt: planLinks.expiresAt });
    if (!link) return { kind: 'closed' } as const;
    await recordAudit(tx, actor, 'link.open', { type: 'link', id: actor.linkId }, { birthYearAsked: askedYear });
    return { kind: 'open', token, linkId: actor.linkId, expiresAt: link.expiresAt, askedYear } as const;
  });
}
