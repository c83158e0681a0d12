import * as z from 'zod';
import { given } from '@/lib/domain/telling/form-bodies';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { keepDraft, readDraft } from '@/lib/server/plan/draft-cookie';
import { setReminder, stopReminder } from '@/lib/server/reminders/commands';
import { reminderWishSchema } from '@/lib/server/reminders/reminder-wish';

const stop = z.object({ stop: z.literal(true) });

/** Starts, changes or stops the link's reminder by e-mail. */
export const POST = linkRoute({
  schema: z.union([stop, reminderWishSchema]),
  read: (fields) => (given(fields, 'stop') ? { stop: true } : { email: given(fields, 'email') ?? '', time: given(fields, 'time') ?? '' }),
  work: (actor, wish) => ('stop' in wish ? stopReminder(actor) : setReminder(actor, wish)),
  done: async (_value, actor) => {
    await keepDraft(actor, { ...(await readDraft(actor)), reminder: undefined });
    return routes.planReminders;
  },
  failed: async (code, fields, actor) => {
    // What was typed goes back to its fields, where the page says what is wrong with it.
    const typed = (name: string) => (given(fields, name) ?? '').slice(0, 300);
    await keepDraft(actor, { ...(await readDraft(actor)), reminder: { email: typed('email'), time: typed('time') } });
    return `${routes.planReminders}?problem=${code}`;
  },
});
