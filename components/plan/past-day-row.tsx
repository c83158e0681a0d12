import { getTranslations } from 'next-intl/server';
import type { PastDay, PastSession } from '@/lib/server/plan/get-history';
import type { Provenance } from '@/lib/domain/session-log';
import { routes } from '@/lib/routes';
import { DayMark, sessionMark } from './day-mark';
import { formatDay } from './format-day';
import { Icon, type IconName } from './icon';
import { PlanForm } from './plan-form';

const provenanceIcons: Record<Provenance, IconName> = { 'same-day': 'device', 'back-filled': 'clock', 'from-paper': 'sheet', 'recalled-in-clinic': 'phone' };

async function Told({ session }: { session: PastSession }) {
  const t = await getTranslations('plan.history');
  const reason = await getTranslations('rules.skipReason');
  const why = (item: PastSession['notDone'][number]) => (item.reason ? reason(item.reason).toLowerCase() : t('part'));
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

async function ByCarer() {
  const t = await getTranslations('plan.history');
  return (
    <span className="plan-chip mt-1">
      <Icon name="pencil" size={20} />
      {t('byCarer')}
    </span>
  );
}

async function SessionLine({ session, title, token }: { session: PastDay['sessions'][number]; title: string; token: string }) {
  const t = await getTranslations('plan.history');
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
      <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'about', sessionId: session.id }}>
        <button type="submit" aria-label={t('fixDay', { day: title })}>{t('fix')}</button>
      </PlanForm>
    </li>
  );
}

/** One day: what was told, or that nothing is known, with the way to put it right. */
export async function PastDayRow({ day, isToday, locale, token }: { day: PastDay; isToday: boolean; locale: string; token: string }) {
  const t = await getTranslations('plan.history');
  const place = await getTranslations('rules.location');
  const title = isToday ? t('today') : formatDay(day.day, locale);
  return (
    <>
      {day.sessions.map((session) => (
        <SessionLine key={session.id} session={session} title={title} token={token} />
      ))}
      {day.sessions.length === 0 ? (
        <li className="plan-day">
          <DayMark mark={day.rest ? 'rest' : 'unknown'} label={t(day.rest ? 'mark.rest' : 'mark.unknown')} />
          <div>
            <h2 className="text-[1.125rem]!">{title}</h2>
            <span>{t(day.rest ? 'restDay' : isToday ? 'notYet' : 'unknown')}</span>
          </div>
          {day.canAdd ? (
            <PlanForm action={routes.planDrafts} token={token} hidden={{ step: 'about', day: day.day }}>
              <button type="submit" aria-label={t('addDay', { day: title })}>{t('add')}</button>
            </PlanForm>
          ) : null}
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
