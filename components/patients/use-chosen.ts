import { useCallback, useEffect, useState } from 'react';

/** The form that the boxes in the rows belong to: it works before any script has run. */
export const formId = 'print-sheets';

const boxes = () => [...document.querySelectorAll<HTMLInputElement>(`input[form="${formId}"]`)];

/** Whose boxes are ticked, and ticking all of the page at once. */
export function useChosen() {
  const [ids, setIds] = useState<string[]>([]);
  const read = useCallback(() => setIds(boxes().filter((box) => box.checked).map(({ value }) => value)), []);
  useEffect(() => {
    const frame = requestAnimationFrame(read);
    document.addEventListener('change', read);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('change', read);
    };
  }, [read]);
  const choose = (isChosen: boolean) => {
    for (const box of boxes()) box.checked = isChosen;
    read();
  };
  return { ids, choose };
}
