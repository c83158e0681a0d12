'use client';
import { useTranslations } from 'next-intl';
import { ChangedRibbon } from '@/components/plan/changed-ribbon';
import { EmergencyCard } from '@/components/plan/emergency-card';
import { FunctionPrompt } from '@/components/plan/function-prompt';
import { MovedNotice } from '@/components/plan/moved-notice';
import { ProgressLine } from '@/components/plan/progress-line';
import { PromptRow } from '@/components/plan/prompt-row';
import { StopCard } from '@/components/plan/stop-card';
import { TherapistWords } from '@/components/plan/therapist-words';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn, exercisesOn, snapshotDay } from '@/lib/domain/snapshot-day';
import { asideNow, isMorningTold, movedNow, sessionsTold } from '@/lib/domain/telling/told-here';
import { AppFrame } from '../app-frame';
import { useDevice } from '../device/use-device';
import { ExerciseLinks } from './exercise-links';
import { newChange } from './new-change';
import { dayAfter } from './next-days';
import { progressHere } from './progress-here';
import { RestingView } from './resting-view';
import { readTelling } from './telling';
import { TodayActions } from './today-actions';
import { TodayGreeting } from './today-greeting';
import { ToldList } from './told-list';
import { versionOn } from './version-on';

interface Props {
  snapshot: PlanSnapshot;
  now: number;
  /** A guided session has been left and can go on. */
  isRunning: boolean;
}

/** Today in one glance, from what the phone has. */
export function TodayView({ snapshot, now, isRunning }: Props) {
  const t = useTranslations('plan');
  const { entries, isOnline, view } = useDevice();
  const { clinic, message } = snapshot;
  const today = dayIn(snapshot.zone, now);
  const { aside, emergencyFlags } = asideNow(snapshot, entries);
  if (aside === 'emergency') {
    return (
      <AppFrame strip={false}>
        <EmergencyCard emergencyNumber={clinic.emergencyNumber} flags={emergencyFlags} map={versionOn(snapshot, today)?.locationMap ?? 'back'} mistake="#mistake" />
      </AppFrame>
    );
  }
  if (aside) {
    return (
      <AppFrame>
        <StopCard clinic={clinic} why="red-flag" />
        <p className="plan-quiet">{t('safety.putAside')}</p>
      </AppFrame>
    );
  }
  const asked = snapshotDay(snapshot, today);
  // Answered on pages of the server.
  const prompt = snapshot.isMeasureAsked && isOnline ? <FunctionPrompt /> : null;
  if (snapshot.status !== 'open' || !asked?.versionId || asked.paused) return <RestingView snapshot={snapshot} today={today} isPaused={asked?.paused ?? false} prompt={prompt} />;

  const { all } = exercisesOn(snapshot, today, entries);
  const yesterday = dayAfter(today, -1);
  const [told, toldYesterday] = [sessionsTold(snapshot, entries, today), sessionsTold(snapshot, entries, yesterday)];
  const wasAsked = (snapshotDay(snapshot, yesterday)?.items ?? []).some(({ demand }) => demand === 'due');
  const { before } = readTelling(snapshot.link);
  const pain = before?.day === today ? before.pain : undefined;
  const isMoved = movedNow(snapshot, entries) !== null;
  const change = newChange(snapshot, today, view.seen);
  return (
    <AppFrame action={all.length > 0 ? <TodayActions isRunning={isRunning} isAgain={told.length > 0} isQuiet={told.length >= Math.max(1, asked.sessions) || isMoved} /> : undefined}>
      <TodayGreeting snapshot={snapshot} now={now} />
      {prompt}
      {isMoved ? <MovedNotice clinic={clinic} /> : null}
      {change ? <ChangedRibbon href="#changes" first={change.changes[0]?.text ?? ''} more={change.changes.length - 1} /> : null}
      <ToldList told={told} entries={entries} zone={snapshot.zone} locale={snapshot.locale} />
      {toldYesterday.some(({ done }) => done > 0) && !isMorningTold(snapshot, entries, today) ? <PromptRow href="#morning" text={t('today.morning')} /> : null}
      {wasAsked && toldYesterday.length === 0 ? <PromptRow href={`#log=${yesterday}`} text={t('today.yesterday')} /> : null}
      <ExerciseLinks exercises={all} items={asked.items} look={snapshot.look} />
      {told.length === 0 ? <PromptRow href="#before" text={pain === undefined ? t('today.before') : t('today.beforeTold', { pain })} /> : null}
      {message ? <TherapistWords message={message.text} name={message.name} /> : null}
      <p className="plan-quiet">{t('today.notWatched')}</p>
      <ProgressLine progress={progressHere(snapshot, entries, today)} />
    </AppFrame>
  );
}
