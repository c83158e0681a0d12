'use client';

import { Check, TriangleAlert, Undo2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

export interface Told {
  title: string;
  text?: string;
  isProblem?: boolean;
  undo?: () => void;
  /** False where Ctrl+Z already undoes the page's own edits. */
  undoByKeys?: boolean;
}

const stayFor = 10_000;
const Tell = createContext<(told: Told) => void>(() => undefined);

/** Says what just happened, with a way back that stays ten seconds and for as long as it is pointed at. */
export const useTell = () => useContext(Tell);

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

export function UndoProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('today.toast');
  const common = useTranslations('common');
  const [told, setTold] = useState<Told | null>(null);
  const [held, setHeld] = useState(false);
  const tell = useCallback((next: Told) => {
    setTold(next);
    setHeld(false);
  }, []);

  useEffect(() => {
    if (!told || held) return;
    const timer = setTimeout(() => setTold(null), stayFor);
    return () => clearTimeout(timer);
  }, [told, held]);

  useEffect(() => {
    if (!told?.undo || told.undoByKeys === false) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      setTold(null);
      told.undo?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [told]);

  return (
    <Tell value={tell}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-4 bottom-20 z-40 flex justify-center tablet:bottom-6">
        {told ? (
          <div
            className="pointer-events-auto grid w-full max-w-sm grid-cols-[auto_1fr_auto] gap-x-3 gap-y-1 rounded-field bg-ink p-4 text-paper"
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            {told.isProblem ? <TriangleAlert aria-hidden size={20} className="mt-0.5" /> : <Check aria-hidden size={20} className="mt-0.5" />}
            <p className="font-bold [overflow-wrap:anywhere]">{told.title}</p>
            <button type="button" aria-label={t('close')} onClick={() => setTold(null)} className="-m-2 flex size-9 items-center justify-center rounded-field outline-offset-0 focus-visible:outline-paper">
              <X aria-hidden size={18} />
            </button>
            {told.text ? <p className="col-start-2 text-label [overflow-wrap:anywhere]">{told.text}</p> : null}
            {told.undo ? (
              <button
                type="button"
                title={told.undoByKeys === false ? undefined : t('undoKeys')}
                onClick={() => {
                  setTold(null);
                  told.undo?.();
                }}
                className="col-start-2 -ml-2 inline-flex min-h-9 items-center gap-2 justify-self-start rounded-field px-2 font-bold underline underline-offset-4 focus-visible:outline-paper"
              >
                <Undo2 aria-hidden size={18} />
                {common('undo')}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </Tell>
  );
}
