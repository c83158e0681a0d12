/** Answers that are not saved yet, and what led up to them: this tab's own memory. */
export const tellingKey = 'homestretch-telling';

/** What this tab alone knows of the plan. Storage that is switched off holds nothing. */
export function forgetTab(): void {
  try {
    sessionStorage.removeItem(tellingKey);
  } catch {
    // Nothing was ever kept there.
  }
}

/** Pages, scripts and pictures that the browser keeps for the plan, and the worker that brings them. */
export async function forgetPages(): Promise<void> {
  if (typeof caches !== 'undefined') await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  const worker = await navigator.serviceWorker?.getRegistration('/plan');
  await worker?.unregister();
}
