import type { ReactNode } from 'react';
import { Sign } from '@/components/plan/icon';

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

/** A sign of the guided session, beside words. */
export function SessionIcon({ name, size = 24 }: { name: SessionIconName; size?: number }) {
  return <Sign name={name} size={size}>{shapes[name]}</Sign>;
}
