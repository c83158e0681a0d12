/** A newer build is looked for when the phone is taken up again, at most this often. */
const lookEvery = 60 * 60_000;

/**
 * Milliseconds after a view has changed until a newer worker is let in. One that is let in while a picture is still on its
 * way through the older worker has to wait for that one's sleep, and Chromium does not always ask again before then.
 */
const calm = 2_000;

/**
 * The worker that keeps the app for days without a network. Where the browser allows none, as on plain http,
 * the plan works online. A new build waits while a session is on the screen, then takes over.
 */
export async function registerWorker(address: string | null, isBusy: () => boolean): Promise<void> {
  if (!address || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(address, { scope: '/plan', updateViaCache: 'none' });
    const takeOver = () => {
      if (!isBusy()) registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
    };
    const takeOverSoon = () => void setTimeout(takeOver, calm);
    takeOverSoon();
    window.addEventListener('hashchange', takeOverSoon);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && registration.active) takeOverSoon();
      });
    });
    let lookedAt = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' || Date.now() - lookedAt < lookEvery) return;
      lookedAt = Date.now();
      void registration.update().catch(() => undefined);
    });
    await navigator.storage?.persist?.();
  } catch {
    // Turned off by the browser's owner: everything but days without a network works the same.
  }
}
