'use client';
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** A question in place of the session, which is paused behind it; reading begins at its title. */
export function SessionPanel({ title, hint, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="plan-main">
      <div>
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        {hint ? <p className="plan-quiet">{hint}</p> : null}
      </div>
      {children}
    </main>
  );
}
