import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import * as z from 'zod';
import { sessionLogs } from '@/db/schema';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { sheetDays, type SheetDay } from '@/lib/domain/paper-grid';
import { itemOutcomes, type SessionLogInput } from '@/lib/domain/session-log';
import { localDaySchema, painSchema } from '@/lib/domain/session-log-schema';
import { localNoon } from '@/lib/domain/telling/local-noon';
import type { MemberActor } from './actor';
import { inClinic, type Transaction } from './database';
import { lockLogs } from './logs/lock-logs';
import { programOfLog, type ProgramOfLog } from './logs/program-of-log';
import { storeReport } from './logs/store-report';
import { storeSession } from './logs/store-session';
import { sheetDay } from './paper/get-sheet';
import { loadHistory } from './patient-history';
import { isTakenBack } from './taken-back';

/** A sheet as it was typed: only days with something on them. Boxes left empty are unknown and are not sent. */
export const transcriptionSchema = z.object({
  programId: z.uuid(),
  versionId: z.uuid(),
  days: z
    .array(
      z.object({
        /** Made with the page, so that a second press of Save stores nothing twice. */
        id: z.uuid(),
        day: localDaySchema,
        /** None: what came from paper about this day before is taken back, or only the pain was written. */
        items: z.array(z.object({ itemId: z.uuid(), outcome: z.enum(itemOutcomes) })).max(60),
        pain: painSchema.nullable(),
      }),
    )
    .min(1)
    .max(sheetDays),
});
export type Transcription = z.infer<typeof transcriptionSchema>;
type TypedDay = Transcription['days'][number];

const later = alias(sessionLogs, 'later');

/** The log in force on that day, to be put right; refused when it is the patient's own, or when there is more than one. */
async function earlierOnPaper(tx: Transaction, actor: MemberActor, program: ProgramOfLog, { id, day }: TypedDay): Promise<string | undefined> {
  const rows = await tx
    .select({ id: sessionLogs.id, provenance: sessionLogs.provenance, supersedesId: sessionLogs.supersedesId, isTakenBack })
    .from(sessionLogs)
    .leftJoin(later, and(eq(later.clinicId, sessionLogs.clinicId), eq(later.supersedesId, sessionLogs.id)))
    .where(and(eq(sessionLogs.clinicId, actor.clinicId), eq(sessionLogs.programId, program.programId), eq(sessionLogs.localDay, day), isNull(later.id)));
  const sent = rows.find((row) => row.id === id);
  if (sent) return sent.supersedesId ?? undefined;
  const standing = rows.filter((row) => !row.isTakenBack);
  if (standing.length > 1 || standing.some((row) => row.provenance !== 'from-paper')) throw new AppError('conflict', 'told-meanwhile');
  return standing[0]?.id;
}

async function storeDay(tx: Transaction, actor: MemberActor, program: ProgramOfLog, versionId: string, typed: TypedDay, receivedAt: Date): Promise<void> {
  const { id, day, pain } = typed;
  const moment = { zone: program.patientZone, localDay: day };
  const at = [localNoon(day, program.patientZone), receivedAt.toISOString()].toSorted()[0] ?? receivedAt.toISOString();
  const supersedesId = await earlierOnPaper(tx, actor, program, typed);
  // Pain beside empty boxes says how it felt, not what was done.
  if (typed.items.length === 0 && pain !== null) await storeReport(tx, actor, program.programId, { id, kind: 'any-time', at, ...moment, pain, redFlags: [] }, receivedAt);
  if (typed.items.length === 0 && !supersedesId) {
    if (pain === null) throw new AppError('invalid', 'empty-day');
    return;
  }
  // A cross on paper does not say why.
  const items: SessionLogInput['items'] = typed.items.map(({ itemId, outcome }) => (outcome === 'skipped' ? { itemId, outcome, reason: 'other' } : { itemId, outcome }));
  await storeSession(tx, actor, { programId: program.programId, provenance: 'from-paper' }, { id, versionId, doneAt: at, ...moment, items, ...(pain === null || items.length === 0 ? {} : { painAfter: pain }), ...(supersedesId ? { supersedesId } : {}) }, receivedAt);
}

/**
 * Stores a returned sheet in one piece: every day or none, each marked "from paper". What came from paper before is put right
 * or taken back, never doubled. Answers with these days as the sheet shows them from now on.
 */
export function transcribeSheet(actor: MemberActor, { programId, versionId, days }: Transcription, receivedAt = new Date()): Promise<{ days: SheetDay[] }> {
  return inClinic(actor, async (tx) => {
    if (!can(actor.role, 'log:write')) throw new AppError('forbidden');
    const program = await programOfLog(tx, actor, programId);
    await lockLogs(tx, program.patientId);
    for (const typed of days.toSorted((a, b) => a.day.localeCompare(b.day))) await storeDay(tx, actor, program, versionId, typed, receivedAt);
    const history = await loadHistory(tx, actor.clinicId, program.patientId, receivedAt);
    const version = history?.versions.find(({ id }) => id === versionId);
    return { days: history && version ? days.map(({ day }) => sheetDay(history, version, day)) : [] };
  });
}
