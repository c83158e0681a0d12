import { askToConfirm, confirmedPage, tooLatePage } from '@/components/reminders/reminder-pages';
import { AppError } from '@/lib/domain/errors';
import { confirmReminder } from '@/lib/server/reminders/commands';
import { reminderDoor } from '../../reminder-door';

/** "Yes, remind me", from the letter that asks a new address. */
export const { GET, POST } = reminderDoor({
  ask: askToConfirm,
  press: async (actor, reminderId, locale) => {
    try {
      await confirmReminder(actor, reminderId);
      return confirmedPage(locale);
    } catch (error) {
      if (error instanceof AppError && error.code === 'refused') return tooLatePage(locale);
      throw error;
    }
  },
});
