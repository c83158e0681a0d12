import type { ReactNode } from 'react';

const shapes = {
  pause: <path d="M8 4.5v15M16 4.5v15" strokeWidth={4.5} />,
  play: <path d="M7 4.5v15L20 12z" fill="currentColor" />,
  back: <path d="M5 4v16M20 4v16L9 12z" />,
  skip: <path d="M19 4v16M4 4v16l11-8z" />,
  down: <path d="M12 3v17M5 13l7 7 7-7" />,
  plus: <path d="M12 4v16M4 12h16" />,
  quiet: <path d="M3 9v6h4l6 5V4L7 9zM17 9.5l5 5M22 9.5l-5 5" />,
  sound: <path d="M3 9v6h4l6 5V4L7 9zM17 9a5 5 0 0 1 0 6M19.5 6a9.5 9.5 0 0 1 0 12" />,
} satisfies Record<string, ReactNode>;

export type SessionIconName = keyof typeof shapes;

/** A sign beside words, as in components/plan/icon. */
export function SessionIcon({ name, size = 24 }: { name: SessionIconName; size?: number }) {
  return (
    <svg data-icon={name} viewBox="0 0 24 24" width={`${size / 16}rem`} height={`${size / 16}rem`} fill="none" stroke="currentColor" strokeWidth={2.4} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
