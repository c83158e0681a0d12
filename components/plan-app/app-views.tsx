'use client';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn, exercisesOn } from '@/lib/domain/snapshot-day';
import { CloseView } from './device/close-view';
import { InstallView } from './device/install-view';
import { useDevice } from './device/use-device';
import { GoView } from './session/go-view';
import { BeforeView } from './log/before-view';
import { ChangesView } from './log/changes-view';
import { ExerciseView } from './log/exercise-view';
import { HelpView } from './log/help-view';
import { LogFlow } from './log/log-flow';
import { tellResult } from './log/tell-result';
import { MistakeView } from './log/mistake-view';
import { PastView } from './log/past-view';
import { QueueView } from './log/queue-view';
import { ReportFlow } from './log/report-flow';
import { TodayView } from './log/today-view';
import { ToldView } from './log/told-view';
import { TypedView } from './log/typed-view';
import { useNow } from './use-now';
import { useArrival, usePlace } from './use-place';

/** The view that the address names. */
export function AppViews({ snapshot }: { snapshot: PlanSnapshot }) {
  const { view, value } = usePlace();
  useArrival();
  const now = useNow();
  const { entries, running } = useDevice();
  switch (view) {
    case 'go':
      return <GoView snapshot={snapshot} exercises={exercisesOn(snapshot, dayIn(snapshot.zone, now), entries).asked} onOver={(result) => tellResult(snapshot, result)} />;
    case 'install':
      return <InstallView />;
    case 'close':
      return <CloseView />;
    case 'log':
      return <LogFlow snapshot={snapshot} now={now} value={value} />;
    case 'before':
      return <BeforeView snapshot={snapshot} now={now} />;
    case 'report':
      return <ReportFlow key="report" snapshot={snapshot} now={now} kind="any-time" value={value} />;
    case 'morning':
      return <ReportFlow key="morning" snapshot={snapshot} now={now} kind="next-morning" value={value} />;
    case 'help':
      return <HelpView snapshot={snapshot} now={now} />;
    case 'mistake':
      return <MistakeView snapshot={snapshot} now={now} />;
    case 'told':
      return <ToldView key={value} snapshot={snapshot} entry={entries.find(({ id }) => id === value)} />;
    case 'exercise':
      return <ExerciseView snapshot={snapshot} now={now} itemKey={value} />;
    case 'typed':
      return <TypedView snapshot={snapshot} now={now} />;
    case 'past':
      return <PastView snapshot={snapshot} now={now} />;
    case 'changes':
      return <ChangesView snapshot={snapshot} />;
    case 'queue':
      return <QueueView snapshot={snapshot} now={now} />;
    default:
      return <TodayView snapshot={snapshot} now={now} isRunning={running !== null} />;
  }
}
