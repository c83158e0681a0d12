import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SessionEvent } from '@/lib/domain/session/session-state';
import type { SessionView } from '@/lib/domain/session/view-of';

interface Props {
  view: SessionView;
  send: (event: SessionEvent) => void;
  /** What stands here in all other moments. */
  children: ReactNode;
}

/** A second way on that this moment has, in place of what comes next. */
export function SessionExtra({ view, send, children }: Props) {
  const t = useTranslations('session.action');
  const button = (text: string, event: SessionEvent) => <button type="button" className="plan-second plan-outline" onClick={() => send(event)}>{text}</button>;
  if (view.phase === 'paused') return view.step === 'work' && !view.isCounted ? button(t('endPart'), { type: 'next' }) : children;
  if (view.step === 'more') return button(t(view.isCounted ? 'oneMoreDone' : 'oneMore'), { type: 'more' });
  if (view.step !== 'work') return children;
  if (view.isCounted && view.reps - view.repsDone > 1) return button(t('allDone', { count: view.reps }), { type: 'all-done' });
  return view.unit === 'breaths' ? button(t('breathsDone'), { type: 'next' }) : children;
}
