import type { ReactNode } from 'react';
import type { PastDay, PastSession } from '@/lib/server/plan/get-history';

export type Mark = 'done' | 'partly' | 'not-done' | 'unknown' | 'rest';

export function sessionMark(session: Pick<PastSession, 'done' | 'partly' | 'of'>): Mark {
  if (session.done === session.of) return 'done';
  return session.done + session.partly > 0 ? 'partly' : 'not-done';
}

/** The mark of a whole day; the best told session speaks for it. */
export function dayMark(day: PastDay): Mark {
  const marks = day.sessions.map(sessionMark);
  return (['done', 'partly', 'not-done'] as const).find((mark) => marks.includes(mark)) ?? (day.rest ? 'rest' : 'unknown');
}

const shapes: Record<Mark, ReactNode> = {
  done: (
    <>
      <rect x="2" y="2" width="28" height="28" rx="7" fill="currentColor" />
      <path d="M9 16.5l5 5 9.5-11" fill="none" stroke="#fff" strokeWidth="3.6" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  partly: (
    <>
      <rect x="3.5" y="3.5" width="25" height="25" rx="6" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M4 16h24v6a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6z" fill="currentColor" />
    </>
  ),
  'not-done': (
    <>
      <rect x="3.5" y="3.5" width="25" height="25" rx="6" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M11 11l10 10M21 11L11 21" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </>
  ),
  unknown: <rect x="3.5" y="3.5" width="25" height="25" rx="6" fill="none" stroke="currentColor" strokeWidth="3" strokeDasharray="5.5 4" />,
  rest: <circle cx="16" cy="16" r="4" fill="currentColor" />,
};

/** Check, half, cross, dashed square or dot; words stand beside it, or `label` names it. */
export function DayMark({ mark, size = 30, label }: { mark: Mark; size?: number; label?: string }) {
  return (
    <svg data-icon={mark} viewBox="0 0 32 32" width={`${size / 16}rem`} height={`${size / 16}rem`} role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
      {shapes[mark]}
    </svg>
  );
}
