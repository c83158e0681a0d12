import type { ReactNode } from 'react';

const shapes = {
  back: <path d="M15 5l-7 7 7 7" />,
  next: <path d="M9 5l7 7-7 7" />,
  menu: <path d="M3 6h18M3 12h18M3 18h18" />,
  check: <path d="M4 13l5 5L20 6" />,
  half: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
    </>
  ),
  cross: <path d="M5 5l14 14M19 5L5 19" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3 2" />
    </>
  ),
  phone: <path d="M6 3h3l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" />,
  alarm: (
    <>
      <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z" />
      <path d="M12 7v6M12 16.5v.5" />
    </>
  ),
  sheet: <path d="M6 3h9l4 4v14H6zM9 12h7M9 16h7" />,
  pencil: <path d="M4 20l1-5L16 4l4 4L9 19z" />,
  eye: (
    <>
      <path d="M2 12c4-7 16-7 20 0-4 7-16 7-20 0z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  device: <path d="M8 2h8v20H8zM11 18.5h2" />,
  offline: <path d="M3 3l18 18M2.5 9.5A14 14 0 0 1 6.5 7M10.5 5.6a14 14 0 0 1 11 3.9M6 13.4a9 9 0 0 1 4-2.3M15 12a9 9 0 0 1 3 1.6M9.5 16.8a4 4 0 0 1 5 0M12 20v.1" />,
  play: <path d="M7 4l13 8-13 8z" fill="currentColor" />,
  arrow: <path d="M2 12h19M15 6l6 6-6 6" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** The frame of every sign of the patient's side. A sign is never the only bearer of a meaning, so it stays silent. */
export function Sign({ name, size, children }: { name: string; size: number; children: ReactNode }) {
  return (
    <svg data-icon={name} viewBox="0 0 24 24" width={`${size / 16}rem`} height={`${size / 16}rem`} fill="none" stroke="currentColor" strokeWidth={2.4} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A sign beside words. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return <Sign name={name} size={size}>{shapes[name]}</Sign>;
}
