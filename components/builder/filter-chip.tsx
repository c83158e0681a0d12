'use client';

import { ChevronDown, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';

interface Props {
  field: string;
  value: string;
  choices: { value: string; label: string }[];
  choose: (value: string) => void;
}

/** A filter as a pill: the browser's own list, and an × of its own while it is on. */
export function FilterChip({ field, value, choices, choose }: Props) {
  const t = useTranslations('builder.library');
  const label = choices.find((choice) => choice.value === value)?.label;
  return (
    <span className={cn('inline-flex h-7 items-center rounded-full border text-label focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-teal-700', label ? 'border-teal-700 bg-teal-50 text-ink' : 'border-field bg-surface text-ink')}>
      <span className="relative inline-flex h-full items-center gap-1 pl-3 pr-2">
        <span aria-hidden="true">{label ?? field}</span>
        {label ? null : <ChevronDown aria-hidden size={14} />}
        <select aria-label={field} value={value} onChange={(event) => choose(event.target.value)} className="absolute inset-0 w-full cursor-pointer rounded-full bg-surface text-ink opacity-0">
          <option value="">{t('any', { field })}</option>
          {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </select>
      </span>
      {label ? (
        <button type="button" aria-label={t('remove', { value: label })} onClick={() => choose('')} className="inline-flex size-7 items-center justify-center rounded-full text-teal-700 outline-none">
          <X aria-hidden size={14} />
        </button>
      ) : null}
    </span>
  );
}
