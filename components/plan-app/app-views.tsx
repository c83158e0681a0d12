'use client';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn, exercisesOn } from '@/lib/domain/snapshot-day';
import { AppFrame } from './app-frame';
import { CloseView } from './device/close-view';
import { InstallView } from './device/install-view';
import { useDevice } from './device/use-device';
import { useNow } from './use-now';
import { usePlace } from './use-place';

/** The view that the address names. */
export function AppViews({ snapshot }: { snapshot: PlanSnapshot }) {
  const { view } = usePlace();
  const now = useNow();
  const { entries } = useDevice();
  switch (view) {
    case 'install':
      return <InstallView />;
    case 'close':
      return <CloseView />;
    default:
      return (
        <AppFrame>
          <h1>{snapshot.firstName}</h1>
          <ul>
            {exercisesOn(snapshot, dayIn(snapshot.zone, now), entries).asked.map((exercise) => (
              <li key={exercise.itemId}>
                {exercise.name}: {exercise.doseWords}
              </li>
            ))}
          </ul>
        </AppFrame>
      );
  }
}
