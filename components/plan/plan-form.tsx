import type { ReactNode } from 'react';

interface Props {
  action: string;
  token: string;
  /** Answers that travel with the form. */
  hidden?: Record<string, string | number | undefined>;
  className?: string;
  id?: string;
  children: ReactNode;
}

/** A plain form that posts with or without scripts; the token says that it came from this plan's own page. */
export function PlanForm({ action, token, hidden = {}, className, id, children }: Props) {
  return (
    <form method="post" action={action} className={className} id={id}>
      <input type="hidden" name="form" value={token} />
      {Object.entries(hidden).map(([name, value]) => (value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />))}
      {children}
    </form>
  );
}
