/** Places that focus is sent to. */
export const searchId = 'builder-search';
export const doseButtonId = (key: string) => `dose-of-${key}`;
export const doseFieldId = (key: string) => `dose-field-${key}`;

/** Focuses an element once it has been drawn. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
