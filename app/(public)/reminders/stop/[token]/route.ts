import { askToStop, stoppedPage } from '@/components/reminders/reminder-pages';
import { stopReminder } from '@/lib/server/reminders/commands';
import { reminderDoor } from '../../reminder-door';

/** "No more reminders", from a letter. */
export const { GET, POST } = reminderDoor({
  ask: askToStop,
  press: async (actor, _reminderId, locale) => {
    await stopReminder(actor);
    return stoppedPage(locale);
  },
});
