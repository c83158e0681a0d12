import { getTranslations } from 'next-intl/server';
import { addDays, localDay } from '@/lib/domain/local-day';
import { changedKeys } from '@/lib/domain/told-changes';
import { toldChangeWords } from '@/lib/i18n/told-change-words';
import type { Draft } from '@/lib/server/plan/draft';
import type { Today } from '@/lib/server/plan/queries';
import { routes } from '@/lib/routes';
import { ChangedRibbon } from './changed-ribbon';
import { DoneToday } from './done-today';
import { EasierOffers } from './easier-offers';
import { ExerciseRows } from './exercise-rows';
import { formatDay } from './format-day';
import { MovedNotice } from './moved-notice';
import { PhaseLine } from './phase-line';
import { PromptRow } from './prompt-row';
import { TherapistWords } from './therapist-words';
import { Greeting, TodayLead } from './today-lead';

/** Days for which a new version says that it is new, unless its changes have been read. */
const newForDays = 14;

interface Props {
  today: Today;
  token: string;
  seen: string | null;
  before: NonNullable<Draft['before']> | null;
  /** Version printed on the sheet whose code was scanned. */
  sheet: number | null;
}

export async function TodayPlan({ today, token, seen, before, sheet }: Props) {
  const t = await getTranslations('plan.today');
  const { plan, version, exercises, names } = today;
  if (!version) return null;
  const isNew = version.number > 1 && version.id !== seen && localDay(version.issuedAt.toISOString(), plan.zone) > addDays(plan.today, -newForDays);
  const changes = isNew ? toldChangeWords(version.changes, names, plan.locale) : [];
  const [first] = changes;
  return (
    <>
      <div>
        <Greeting today={today} />
        <TodayLead today={today} />
        {today.phase ? <PhaseLine phase={today.phase} locale={plan.locale} /> : null}
        {version.endsOn ? <p className="plan-quiet">{t('until', { day: formatDay(version.endsOn, plan.locale) })}</p> : null}
      </div>
      {sheet !== null && sheet < version.number ? <PromptRow href={routes.planHandout} text={t('oldSheet', { old: sheet, current: version.number })} /> : null}
      {plan.moved ? <MovedNotice clinic={plan.clinic} /> : null}
      {first ? <ChangedRibbon href={routes.planChanges} first={first.text} more={changes.length - 1} /> : null}
      <DoneToday sessions={today.doneToday} zone={plan.zone} />
      <EasierOffers offers={today.easierOffers} locale={plan.locale} token={token} />
      {today.askMorning ? <PromptRow href={`${routes.planReport}?when=morning`} text={t('morning')} /> : null}
      <ExerciseRows exercises={exercises} locale={plan.locale} changed={isNew ? changedKeys(version.changes) : new Set()} ready={plan.moved ? new Set() : today.ready} look={plan.look} />
      <PromptRow href={routes.planLogBefore} text={before?.pain === undefined ? t('before') : t('beforeTold', { pain: before.pain })} />
      <TherapistWords message={version.messageToPatient} name={version.therapist} />
      <p className="plan-quiet">{t('notWatched')}</p>
    </>
  );
}
