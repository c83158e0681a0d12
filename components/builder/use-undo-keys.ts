'use client';

import { useEffect, useRef } from 'react';

const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement => target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', 'search', 'number'].includes(target.type));

/**
 * Ctrl+Z and Ctrl+Shift+Z (Cmd on a Mac) for the whole draft. In a field whose text has been changed
 * since it was entered they stay the field's own.
 */
export function useUndoKeys(undo: () => void, redo: () => void) {
  const entered = useRef('');
  const run = useRef({ undo, redo });
  useEffect(() => {
    run.current = { undo, redo };
  });
  useEffect(() => {
    const enter = ({ target }: FocusEvent) => {
      if (isText(target)) entered.current = target.value;
    };
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z' || document.querySelector('dialog[open]')) return;
      if (isText(event.target) && event.target.value !== entered.current) return;
      event.preventDefault();
      if (event.shiftKey) run.current.redo();
      else run.current.undo();
    };
    document.addEventListener('focusin', enter);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('focusin', enter);
      document.removeEventListener('keydown', press);
    };
  }, []);
}
