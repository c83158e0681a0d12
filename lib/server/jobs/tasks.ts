import 'server-only';
import type { TaskList } from 'graphile-worker';
import { sendMail } from '../mail/send-mail';
import { sendReminders } from '../reminders/send-reminders';
import { followClinicRules } from './follow-rules';
import { renewClinic, renewEveryClinic } from './renew-clinic';

/** What the worker knows how to do. */
export const tasks: TaskList = {
  'send-mail': (payload, { job }) => sendMail(payload, job.attempts, job.max_attempts),
  'renew-summaries': (payload) => renewClinic(payload),
  'follow-rules': (payload) => followClinicRules(payload),
  'renew-every-clinic': () => renewEveryClinic(new Date()),
  'send-reminders': async () => void (await sendReminders(new Date())),
};

/** What it does by the clock. Of all instances one takes each turn; a turn that failed is made good by the next. */
export const timetable = ['*/5 * * * * send-reminders ?max=1', '2,17,32,47 * * * * renew-every-clinic ?max=1'].join('\n');
