/** Places that focus is sent to. */
export const searchId = 'builder-search';
export const selectButtonId = 'builder-select';
export const doseButtonId = (key: string) => `dose-of-${key}`;
export const doseFieldId = (key: string) => `dose-field-${key}`;
export const moreButtonId = (key: string, part: string) => `more-${part}-${key}`;
export const phaseNameId = (key: string) => `phase-name-${key}`;
export const sectionNameId = (key: string) => `section-name-${key}`;

/** Focuses an element once it has been drawn. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** An element that is put elsewhere in the list may lose the focus that it had. */
export function keepFocus(): void {
  const focused = document.activeElement;
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: false });
  });
}
