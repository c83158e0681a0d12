import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { and, count, eq, inArray } from 'drizzle-orm';
import { handoutFiles } from '@/db/schema';
import { AppError } from '@/lib/domain/errors';
import type { Actor, MemberActor } from '../actor';
import { recordAudit } from '../audit';
import { inClinic } from '../database';
import { env } from '../env';
import type { HandoutData } from './handout-data';
import { printInTurn } from './print-queue';

/** A program's sheets that are kept: each layout, paper and language of a version or two. */
const mostKept = 24;

let release: string | undefined;

/** What draws the sheets: a build of the product, or this process while it is being worked on. */
function releaseOf(): string {
  release ??= env().NODE_ENV === 'production' ? readFileSync(join(process.cwd(), '.next/BUILD_ID'), 'utf8').trim() : `process ${process.pid}`;
  return release;
}

/** The hash of everything that goes into a sheet: what draws it and what it says. The same key is the same file to the byte. */
export function handoutKey(data: HandoutData, drawnBy = releaseOf()): string {
  return createHash('sha256').update(drawnBy).update('\0').update(JSON.stringify(data)).digest('hex');
}

/** A sheet from the clinic's kept ones, or drawn when its turn comes and then kept. No transaction is open while it is drawn. */
export async function printedHandout(actor: Actor, programId: string, data: HandoutData, draw: (data: HandoutData) => Promise<Uint8Array>): Promise<{ key: string; bytes: Uint8Array }> {
  const key = handoutKey(data);
  const which = and(eq(handoutFiles.clinicId, actor.clinicId), eq(handoutFiles.key, key), eq(handoutFiles.programId, programId));
  const [kept] = await inClinic(actor, (tx) => tx.select({ bytes: handoutFiles.bytes }).from(handoutFiles).where(which));
  if (kept) return { key, bytes: kept.bytes };
  const bytes = await printInTurn(data, draw);
  await inClinic(actor, async (tx) => {
    const ofProgram = and(eq(handoutFiles.clinicId, actor.clinicId), eq(handoutFiles.programId, programId));
    const [{ files } = { files: 0 }] = await tx.select({ files: count() }).from(handoutFiles).where(ofProgram);
    // Only a member may clear up; the sheets are drawn again when somebody asks for one.
    if (actor.kind === 'member' && files >= mostKept) await tx.delete(handoutFiles).where(ofProgram);
    if (actor.kind === 'member' || files < mostKept) await tx.insert(handoutFiles).values({ clinicId: actor.clinicId, key, programId, bytes: Buffer.from(bytes) }).onConflictDoNothing();
  });
  return { key, bytes };
}

/** Kept sheets in the order asked for. One that is missing, or another clinic's, refuses them all. */
export function keptHandouts(actor: MemberActor, keys: readonly string[]): Promise<Uint8Array[]> {
  return inClinic(actor, async (tx) => {
    const rows = await tx.select({ key: handoutFiles.key, programId: handoutFiles.programId, bytes: handoutFiles.bytes }).from(handoutFiles).where(and(eq(handoutFiles.clinicId, actor.clinicId), inArray(handoutFiles.key, [...keys])));
    const found = new Map(rows.map((row) => [row.key, row]));
    const sheets: Uint8Array[] = [];
    for (const key of keys) {
      const sheet = found.get(key);
      if (!sheet) throw new AppError('not-found');
      await recordAudit(tx, actor, 'handout.collect', { type: 'program', id: sheet.programId }, { sheets: keys.length });
      sheets.push(sheet.bytes);
    }
    return sheets;
  });
}
