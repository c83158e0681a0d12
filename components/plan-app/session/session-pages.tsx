import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { SkipReason } from '@/lib/domain/session-log';
import type { SessionEvent, SessionState } from '@/lib/domain/session/session-state';
import { HardPanel } from './hard-panel';
import { OptionsPanel } from './options-panel';
import type { SessionSound } from './session-sound';
import { SkipPanel } from './skip-panel';
import { StopPanel } from './stop-panel';

export type SessionPage = 'skip' | 'hard' | 'stop' | 'options';

interface Props {
  page: SessionPage;
  snapshot: PlanSnapshot;
  state: SessionState;
  exercise: SnapshotExercise;
  send: (event: SessionEvent) => void;
  sound: SessionSound;
  onClose: () => void;
  onEasier: (itemId: string, to: number) => void;
  onStop: () => void;
}

/** The questions that a session asks, one a page. */
export function SessionPages({ page, snapshot, state, exercise, send, sound, onClose, onEasier, onStop }: Props) {
  const skip = (reason: SkipReason) => {
    send({ type: 'skip', reason });
    onClose();
  };
  if (page === 'skip') return <SkipPanel name={exercise.name} onReason={skip} onClose={onClose} />;
  if (page === 'stop') return <StopPanel onStop={onStop} onClose={onClose} />;
  if (page === 'options') {
    return <OptionsPanel locale={snapshot.locale} options={state.options} onClose={onClose} onChange={(options) => {
      if (options.tone) sound.wake();
      send({ type: 'options', options });
    }} />;
  }
  const easier = exercise.easier === null ? undefined : snapshot.exercises.find(({ itemId, level }) => itemId === exercise.itemId && level === exercise.easier);
  return <HardPanel snapshot={snapshot} easier={easier ?? null} onLeaveOut={() => skip('too-hard')} onClose={onClose} onEasier={() => {
    if (!easier) return;
    send({ type: 'easier', to: easier });
    onEasier(easier.itemId, easier.level);
    onClose();
  }} />;
}
