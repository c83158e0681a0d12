import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Provenance } from '@/lib/domain/session-log';
import type { PastDay, PastSession } from '@/lib/server/plan/get-history';
import { DayMark, sessionMark } from './day-mark';
import { formatDay } from './format-day';
import { Icon, type IconName } from './icon';

export type ShownSession = Omit<PastSession, 'at' | 'painBefore'>;
export type ShownDay = Omit<PastDay, 'sessions'> & { sessions: (ShownSession & { replaced: ShownSession[] })[] };

const provenanceIcons: Record<Provenance, IconName> = { 'same-day': 'device', 'back-filled': 'clock', 'from-paper': 'sheet', 'recalled-in-clinic': 'phone' };

function Told({ session }: { session: ShownSession }) {
  const t = useTranslations('plan.history');
  const reason = useTranslations('rules.skipReason');
  const why = (item: ShownSession['notDone'][number]) => (item.reason ? reason(item.reason).toLowerCase() : t('part'));
  const reasons = [...new Set(session.notDone.map(why))];
  const isAllAlike = session.done + session.partly === 0 && reasons.length === 1;
  const said = session.notDone.map((item) => `${item.name}: ${why(item)}`).join(' · ');
  const done = session.done === session.of ? t('allDone', { count: session.of }) : `${t('someDone', { done: session.done, of: session.of })} ${said}.`;
  return (
    <>
      <span className="block">
        {isAllAlike ? t('noneDone', { reason: reasons.join() }) : done} {session.painAfter === null ? '' : t('painAfter', { pain: session.painAfter })}
      </span>
      {session.stepped.length > 0 ? <span className="plan-quiet block">{session.stepped.map(({ name, level }) => t(level < 0 ? 'easierStep' : 'harderStep', { name })).join(' ')}</span> : null}
      {session.note ? <span className="plan-quiet block">“{session.note}”</span> : null}
    </>
  );
}

function ByCarer() {
  const t = useTranslations('plan.history');
  return (
    <span className="plan-chip mt-1">
      <Icon name="pencil" size={20} />
      {t('byCarer')}
    </span>
  );
}

function SessionLine({ session, title, fix }: { session: ShownDay['sessions'][number]; title: string; fix: ReactNode }) {
  const t = useTranslations('plan.history');
  return (
    <li className="plan-day">
      <DayMark mark={sessionMark(session)} label={t(`mark.${sessionMark(session)}`)} />
      <div>
        <h2 className="text-[1.125rem]!">{title}</h2>
        <Told session={session} />
        <span className="plan-chip mt-1">
          <Icon name={provenanceIcons[session.provenance]} size={20} />
          {t(`provenance.${session.provenance}`)}
        </span>
        {session.byCarer ? <ByCarer /> : null}
        {session.replaced.length > 0 ? (
          <details className="plan-fold">
            <summary>
              <Icon name="next" size={18} />
              {t('fixed')}
            </summary>
            {session.replaced.map((old) => (
              <Told key={old.id} session={old} />
            ))}
          </details>
        ) : null}
      </div>
      {fix}
    </li>
  );
}

interface Props {
  day: ShownDay;
  isToday: boolean;
  locale: string;
  /** The way to put a log right; `title` says which day. */
  fix: (session: ShownSession, title: string) => ReactNode;
  /** The way to tell of a day of which nothing is known. */
  add: (title: string) => ReactNode;
}

/** One day: what was told, or that nothing is known, with the way to put it right. */
export function PastDayRow({ day, isToday, locale, fix, add }: Props) {
  const t = useTranslations('plan.history');
  const place = useTranslations('rules.location');
  const title = isToday ? t('today') : formatDay(day.day, locale);
  return (
    <>
      {day.sessions.map((session) => (
        <SessionLine key={session.id} session={session} title={title} fix={fix(session, title)} />
      ))}
      {day.sessions.length === 0 ? (
        <li className="plan-day">
          <DayMark mark={day.rest ? 'rest' : 'unknown'} label={t(day.rest ? 'mark.rest' : 'mark.unknown')} />
          <div>
            <h2 className="text-[1.125rem]!">{title}</h2>
            <span>{t(day.rest ? 'restDay' : isToday ? 'notYet' : 'unknown')}</span>
          </div>
          {day.canAdd ? add(title) : null}
        </li>
      ) : null}
      {day.reports.map((report) => (
        <li key={report.id} className="plan-day">
          <Icon name={report.redFlags.length > 0 ? 'alarm' : 'pencil'} size={30} />
          <div>
            <h2 className="text-[1.125rem]!">{title}</h2>
            {report.redFlags.length > 0 ? t('reportSign') : t('report')} {report.pain === null ? '' : t('painAt', { pain: report.pain })} {report.location ? `${place(report.location)}.` : ''}
            {report.byCarer ? <ByCarer /> : null}
          </div>
        </li>
      ))}
    </>
  );
}
