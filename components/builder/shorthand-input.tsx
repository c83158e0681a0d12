'use client';

import { useRef, type KeyboardEvent, type RefObject } from 'react';
import type { DoseFault } from '@/lib/domain/dosing/parse-dose';

interface Props {
  ref: RefObject<HTMLInputElement | null>;
  id: string;
  label: string;
  text: string;
  faults: readonly DoseFault[];
  describedBy: string;
  type: (text: string) => void;
  press: (event: KeyboardEvent) => void;
}

const box = 'w-full whitespace-pre rounded-field border px-3 py-2 text-card';

/** The text field with a wave under what is not understood, drawn behind it letter for letter. */
export function ShorthandInput({ ref, id, label, text, faults, describedBy, type, press }: Props) {
  const wave = useRef<HTMLDivElement>(null);
  const marks: { text: string; wrong: boolean }[] = [];
  let at = 0;
  for (const { start, end } of faults.filter((fault) => fault.end > fault.start).toSorted((a, b) => a.start - b.start)) {
    marks.push({ text: text.slice(at, start), wrong: false }, { text: text.slice(start, end), wrong: true });
    at = end;
  }
  return (
    <div className="relative rounded-field bg-surface">
      <input
        ref={ref}
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={faults.length > 0 || undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onScroll={(event) => {
          if (wave.current) wave.current.scrollLeft = event.currentTarget.scrollLeft;
        }}
        className={`${box} relative border-field bg-transparent scroll-my-[72px] focus:outline-2 focus:outline-offset-2 focus:outline-teal-700`}
      />
      <div ref={wave} aria-hidden="true" className={`${box} pointer-events-none absolute inset-0 overflow-hidden border-transparent text-transparent`}>
        {marks.map((mark, i) => (mark.wrong ? <span key={i} className="underline decoration-vermilion-600 decoration-wavy underline-offset-4">{mark.text}</span> : mark.text))}
      </div>
    </div>
  );
}
