import { getFormatter, getTranslations } from 'next-intl/server';
import { Icon } from './icon';
import type { Today } from '@/lib/server/plan/queries';

/** What has been told about today so far. */
export async function DoneToday({ sessions, zone }: { sessions: Today['doneToday']; zone: string }) {
  const t = await getTranslations('plan.today');
  const format = await getFormatter();
  if (sessions.length === 0) return null;
  return (
    <ul className="plan-card plan-rows">
      {sessions.map((session) => (
        <li key={session.id} className="plan-day">
          <Icon name={session.done === session.of ? 'check' : session.done > 0 ? 'half' : 'cross'} size={28} />
          <div>
            <b>{t('told', { time: format.dateTime(session.at, { timeStyle: 'short', timeZone: zone }) })}</b>
            <p>
              {t('doneOf', { done: session.done, of: session.of })} {session.painAfter === null ? null : t('painAfter', { pain: session.painAfter })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
