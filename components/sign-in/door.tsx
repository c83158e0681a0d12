import type { ReactNode } from 'react';
import { Mark } from '@/components/clinic/mark';

/** The frame of the pages before signing in: the mark, one heading, one card. */
export function Door({ title, lead, children, foot }: { title: string; lead?: ReactNode; children: ReactNode; foot?: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-4 py-10">
      <div className="flex items-center gap-3">
        <Mark />
        <span className="text-card font-bold">Homestretch</span>
      </div>
      <div className="flex flex-col gap-1">
        <h1 className="text-page font-bold">{title}</h1>
        {lead ? <div className="text-ink-2">{lead}</div> : null}
      </div>
      <div className="rounded-card border border-line bg-surface p-5 tablet:p-6">{children}</div>
      {foot ? <div className="text-label text-ink-2">{foot}</div> : null}
    </main>
  );
}
