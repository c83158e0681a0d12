const drawn = (d: string, size = 18) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" strokeLinecap="round" strokeLinejoin="round" className="shrink-0 fill-none stroke-current stroke-2">
    <path d={d} />
  </svg>
);

/** Icons that stand in every row of a list: made once and without a component each, which a page of a hundred of them feels. */
export const rowIcons = {
  preview: drawn('M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM15 3v18'),
  copy: drawn('M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2zM4 16a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2'),
  snooze: drawn('M12 2a10 10 0 0 0 0 20 10 10 0 0 0 0-20zM12 6v6l4 2'),
  check: drawn('M20 6 9 17l-5-5'),
  worse: drawn('M7 17 17 7M7 7h10v10', 16),
  same: drawn('M5 12h14M12 5l7 7-7 7', 16),
  better: drawn('M7 7l10 10M17 7v10H7', 16),
};
