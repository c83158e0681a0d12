import 'server-only';
import { addDays } from '@/lib/domain/local-day';
import { progressOf } from '@/lib/domain/progress';
import type { LinkActor } from '../actor';
import { inClinic } from '../database';
import { readProgramSchedule, readToldSessions } from '../program-schedule';

/** How far the patient has come, over the last `days` days. Part of a page that leaves its own row in the audit trail. */
export function getProgress(actor: LinkActor, today: string, days = 14) {
  return inClinic(actor, async (tx) => {
    const program = await readProgramSchedule(tx, actor);
    const span = { from: addDays(today, 1 - days), to: today };
    return program && progressOf(program.prescribed, await readToldSessions(tx, actor, span), { from: span.from, today });
  });
}
