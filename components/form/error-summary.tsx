'use client';

import { useEffect, useRef } from 'react';

interface Props {
  title: string;
  /** Field id → what is wrong, in words. An empty id is about the form as a whole. */
  errors: { fieldId: string; text: string }[];
  /** Rises with every failed try, so that focus comes here each time. */
  attempt: number;
}

/** "There is a problem": focused when it appears, each line leading to its field. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title" className="rounded-card border-2 border-vermilion-600 bg-surface p-4">
      <h2 id="error-summary-title" className="text-card font-bold">{title}</h2>
      <ul className="mt-2 flex flex-col gap-1">
        {errors.map((error) => (
          <li key={`${error.fieldId} ${error.text}`}>
            {error.fieldId ? <a className="font-bold text-vermilion-700 underline" href={`#${error.fieldId}`}>{error.text}</a> : error.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
