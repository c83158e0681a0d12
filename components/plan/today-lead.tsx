import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { sessionMinutes } from '@/lib/domain/dosing/session-minutes';
import type { Today } from '@/lib/server/plan/queries';
import { formatDay } from './format-day';
import { partOfDay } from './part-of-day';

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };

export async function Greeting({ today }: { today: Today }) {
  const t = await getTranslations('plan.today');
  const { now, zone, firstName } = today.plan;
  if (today.isCarer) return <h1>{t('helping', { name: firstName })}</h1>;
  return <h1>{t('greeting', { part: partOfDay(now.getTime(), zone), name: firstName })}</h1>;
}

/** One sentence on what today asks: how many, how often, how long. */
export async function TodayLead({ today }: { today: Today }) {
  const t = await getTranslations('plan.today');
  const { asked, exercises, sessions, nextDay, plan } = today;
  const minutes = sessionMinutes(asked.map((exercise) => exercise.dose));
  const isFlexible = asked.some((exercise) => exercise.demand === 'flexible');
  const frequency = today.version?.frequency;
  if (sessions > 0) return <p>{t.rich('lead', { ...strong, count: asked.length, sessions, minutes })}</p>;
  if (isFlexible) return <p>{t.rich('leadWeek', { ...strong, count: asked.length, days: frequency?.kind === 'perWeek' ? frequency.days : 1, minutes })}</p>;
  if (exercises.some((exercise) => exercise.demand === 'as-needed')) return <p>{t.rich('leadNeeded', { ...strong, count: exercises.length })}</p>;
  return <p>{nextDay ? t.rich('leadRest', { ...strong, day: formatDay(nextDay, plan.locale) }) : t.rich('leadNothing', strong)}</p>;
}
