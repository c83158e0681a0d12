import * as z from 'zod';
import { given } from '@/lib/domain/telling/form-bodies';
import { routes } from '@/lib/routes';
import { switchCalendar } from '@/lib/server/calendar/switch-calendar';
import { linkRoute } from '@/lib/server/link-route';

/** Turns the link's calendar feed on or off. */
export const POST = linkRoute({
  schema: z.object({ on: z.boolean() }),
  read: (fields) => ({ on: { on: true, off: false }[given(fields, 'calendar') ?? ''] }),
  work: switchCalendar,
  done: () => `${routes.planReminders}#calendar`,
  failed: (code) => `${routes.planReminders}?problem=${code}`,
});
