'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '@/components/plan/icon';
import type { PlanSnapshot, SnapshotExercise } from '@/lib/domain/plan-snapshot';
import { resultOf, type SessionResult } from '@/lib/domain/session/result-of';
import type { SessionEvent, SessionState } from '@/lib/domain/session/session-state';
import { viewOf } from '@/lib/domain/session/view-of';
import { SessionActions } from './session-actions';
import { SessionHead } from './session-head';
import { SessionPages, type SessionPage } from './session-pages';
import { SessionScreen } from './session-screen';
import { createSound } from './session-sound';
import { wordsOf } from './session-words';
import { usePrimary } from './use-primary';
import { useSession } from './use-session';
import { useSessionKeys } from './use-session-keys';
import { useSignals } from './use-signals';
import { useWakeLock } from './use-wake-lock';

export interface SessionPlayerProps {
  snapshot: PlanSnapshot;
  /** Today's exercises, one an item, each on the step of its ladder where the patient stands. */
  exercises: readonly SnapshotExercise[];
  /** What `onChange` kept last; gone on with, paused, when it is about the same exercises. */
  running: unknown;
  onChange: (state: SessionState) => void;
  /** The end was reached: on to the log. */
  onFinished: (result: SessionResult) => void;
  /** The patient stopped: what was reached until then. */
  onStop: (result: SessionResult) => void;
  onHelp: () => void;
  /** The patient took an easier authorised step of an item's ladder. */
  onEasier: (itemId: string, to: number) => void;
  large?: boolean;
  contrast?: boolean;
}

/** The guided session. Nothing goes on by itself unless asked; all of it is done by buttons or by keys. */
export function SessionPlayer({ snapshot, exercises, running, onChange, onFinished, onStop, onHelp, onEasier, large, contrast }: SessionPlayerProps) {
  const t = useTranslations('plan.strip');
  const { runner, state } = useSession(exercises, running, onChange);
  const [sound] = useState(createSound);
  const [page, setPage] = useState<SessionPage | null>(null);
  const said = useSignals(runner, sound, snapshot);
  const primaryOf = usePrimary();
  const screen = useRef<HTMLElement>(null);
  const view = viewOf(state, state.seenAt);
  useWakeLock(state.step !== 'finished');
  useEffect(() => () => sound.release(), [sound]);

  const send = (event: SessionEvent) => {
    if (runner.state().options.tone) sound.wake();
    runner.send(event);
  };
  const open = (next: SessionPage) => {
    send({ type: 'pause' });
    setPage(next);
  };
  const primary = view && primaryOf(view);
  const press = () => (primary?.event ? send(primary.event) : onFinished(resultOf(runner.state())));
  const keys = {
    primary: () => { if (!page) press(); },
    next: () => { if (!page && primary?.event) send({ type: 'next' }); },
    back: () => { if (!page) send({ type: 'back' }); },
    escape: () => (page ? setPage(null) : open('stop')),
  };
  const latest = useRef(keys);
  useEffect(() => { latest.current = keys; });
  useSessionKeys(useMemo(() => ({ primary: () => latest.current.primary(), next: () => latest.current.next(), back: () => latest.current.back(), escape: () => latest.current.escape() }), []));

  // Reading goes on at the top of what is new: another exercise, the end, or the session behind a page that was closed.
  const place = `${page ?? ''} ${state.item} ${state.step === 'finished'}`;
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    window.scrollTo(0, 0);
    screen.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [place]);

  const exercise = view && wordsOf(snapshot, view.exercise);
  if (!view || !primary || !exercise) return null;
  return (
    <div className="plan session" data-large={large || undefined} data-contrast={contrast || undefined}>
      {page ? (
        <SessionPages page={page} snapshot={snapshot} state={state} exercise={exercise} send={send} sound={sound} onClose={() => setPage(null)} onEasier={onEasier} onStop={() => {
          send({ type: 'stop' });
          onStop(resultOf(runner.state()));
        }} />
      ) : (
        <>
          <SessionHead snapshot={snapshot} state={state} view={view} onStop={() => open('stop')} onOptions={() => open('options')} />
          <main ref={screen} className="plan-main session-main">
            <SessionScreen snapshot={snapshot} exercise={exercise} state={state} view={view} runner={runner} send={send} />
          </main>
        </>
      )}
      <p className="sr-only" role="status">{said}</p>
      <footer className="plan-foot">
        {page ? null : <SessionActions view={view} primary={primary} onPrimary={press} send={send} onSkip={() => open('skip')} onHard={() => open('hard')} />}
        <button type="button" className="plan-strip" onClick={() => {
          send({ type: 'pause' });
          onHelp();
        }}>
          <span><Icon name="alarm" size={28} />{t('question')}</span>
          <span>{t('help')}<Icon name="next" size={20} /></span>
        </button>
      </footer>
    </div>
  );
}
