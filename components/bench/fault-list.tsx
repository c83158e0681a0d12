'use client';

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Fault } from '@/lib/figure/fault';
import { checkMovement } from '@/lib/figure/check-movement';
import type { Movement } from '@/lib/figure/movement';

interface Props {
  movement: Movement;
  onShow: (at: number) => void;
}

/** Solving a movement at all its moments takes a fifth of a second: it waits until the hand rests. */
const patience = 250;
const mostShown = 12;

/** One line for each place and kind, with its worst moment. */
function worstFirst(faults: readonly Fault[]): Fault[] {
  const worst = new Map<string, Fault>();
  for (const fault of faults) {
    const key = `${fault.kind} ${fault.where}`;
    const known = worst.get(key);
    if (!known || fault.by > known.by) worst.set(key, fault);
  }
  return [...worst.values()].sort((a, b) => b.by - a.by);
}

/** What a body cannot do or a reader would see as wrong, checked while the joints move. */
export function FaultList({ movement, onShow }: Props) {
  const t = useTranslations('bench');
  const [checked, setChecked] = useState<{ of: Movement; faults: Fault[] } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setChecked({ of: movement, faults: worstFirst(checkMovement(movement)) }), patience);
    return () => clearTimeout(timer);
  }, [movement]);
  const isCurrent = checked?.of === movement;
  const part = (name: string) => (t.has(`part.${name}`) ? t(`part.${name}`) : name);
  const kind = (name: string) => (t.has(`fault.${name}`) ? t(`fault.${name}`) : t('fault.other', { kind: name }));
  return (
    <section aria-labelledby="checks" className="flex flex-col gap-2" data-checked={isCurrent}>
      <h2 id="checks" className="text-card font-bold">{t('checks')}</h2>
      <p role="status" className="flex items-center gap-2 text-ink-2">
        {checked && checked.faults.length === 0 ? <CircleCheck aria-hidden size={20} className="text-green-700" /> : null}
        {checked && checked.faults.length > 0 ? <TriangleAlert aria-hidden size={20} className="text-amber-700" /> : null}
        {checked ? t('faults', { count: checked.faults.length }) : t('checking')}
      </p>
      <ul className="flex flex-col gap-1">
        {checked?.faults.slice(0, mostShown).map((fault) => (
          <li key={`${fault.kind} ${fault.where}`}>
            <button type="button" onClick={() => onShow(fault.at)} className="w-full rounded-field border border-line bg-surface px-3 py-2 text-left hover:bg-teal-50">
              <b>{part(fault.where)}</b>: {kind(fault.kind)} <span className="text-label text-ink-2">{t('faultAt', { by: Math.round(fault.by * 10) / 10, at: Math.round(fault.at * 100) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
