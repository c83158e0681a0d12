import './reminders.css';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlanShell } from '@/components/plan/plan-shell';
import { Problem } from '@/components/plan/problem';
import { CalendarChoice } from '@/components/reminders/calendar-choice';
import { ReminderChoice } from '@/components/reminders/reminder-choice';
import { routes } from '@/lib/routes';
import { readCalendar } from '@/lib/server/calendar/switch-calendar';
import { fieldErrors } from '@/lib/server/field-errors';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getPlan } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { readReminder } from '@/lib/server/reminders/commands';
import { reminderWishSchema, timeOf } from '@/lib/server/reminders/reminder-wish';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('title') };
}

/** What helps to remember: a letter at a chosen hour, or the plan's times in one's own calendar. */
export default async function RemindersPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { problem } = await searchParams;
  const actor = await requireLink();
  const plan = await getPlan(actor, 'reminders');
  const frame = await frameOf(actor, plan, routes.planReminders);
  const [wish, calendar, t] = [await readReminder(actor), await readCalendar(actor), await getTranslations('reminders')];
  const typed = problem ? (await readDraft(actor)).reminder : undefined;
  const parsed = typed ? reminderWishSchema.safeParse(typed) : null;
  const errors = parsed && !parsed.success ? fieldErrors(parsed.error) : {};
  return (
    <PlanShell frame={frame} back={{ href: routes.plan }}>
      {Object.keys(errors).length === 0 ? <Problem code={problem} /> : null}
      <div>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      <ReminderChoice token={frame.token} wish={wish && { email: wish.email, time: timeOf(wish.atMinute), isConfirmed: wish.isConfirmed }} typed={typed ?? null} errors={errors} />
      <CalendarChoice token={frame.token} calendar={calendar} />
    </PlanShell>
  );
}
