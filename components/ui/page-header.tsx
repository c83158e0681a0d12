import type { ReactNode } from 'react';

interface Props {
  title: string;
  lead?: ReactNode;
  beside?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, lead, beside, actions }: Props) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-page font-bold [overflow-wrap:anywhere]">{title}</h1>
          {beside}
        </div>
        {lead ? <p className="text-ink-2">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div> : null}
    </header>
  );
}
