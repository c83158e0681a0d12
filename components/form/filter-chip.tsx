'use client';

import { ChevronDown, X } from 'lucide-react';
import { cn } from '@/lib/cn';

interface Props {
  field: string;
  any: string;
  value: string;
  choices: { value: string; label: string }[];
  /** The spoken name of the × that turns the filter off. */
  remove: string;
  /** '' turns the filter off. */
  choose: (value: string) => void;
}

/** A filter as a pill. The choice is the browser's own list, and an × of its own while it is on. */
export function FilterChip({ field, any, value, choices, remove, choose }: Props) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <span className={cn('inline-flex min-h-8 items-center rounded-full border text-label focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-teal-700', chosen ? 'border-teal-700 bg-teal-50 text-ink' : 'border-field bg-surface text-ink')}>
      <span className={cn('relative inline-flex min-h-8 items-center gap-1 pl-3', chosen ? 'pr-1' : 'pr-2')}>
        <span aria-hidden="true">{chosen ? <>{field}: <b>{chosen.label}</b></> : field}</span>
        {chosen ? null : <ChevronDown aria-hidden size={14} />}
        <select aria-label={field} value={value} onChange={(event) => choose(event.target.value)} className="absolute inset-0 w-full cursor-pointer rounded-full bg-surface text-ink opacity-0">
          <option value="">{any}</option>
          {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </select>
      </span>
      {chosen ? (
        <button type="button" aria-label={remove} title={remove} onClick={() => choose('')} className="inline-flex size-8 items-center justify-center rounded-full text-teal-700 outline-none">
          <X aria-hidden size={14} />
        </button>
      ) : null}
    </span>
  );
}
