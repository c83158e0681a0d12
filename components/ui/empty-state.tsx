import type { ReactNode } from 'react';

/** What stands where a list would: why it is empty and what to do next. */
export function EmptyState({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 px-6 py-10">
      <h2 className="text-card font-bold">{title}</h2>
      <p className="max-w-prose text-ink-2">{text}</p>
      {action}
    </div>
  );
}
