/**
 * The worker that keeps the app for days without a network. Where the browser allows none, as on plain http,
 * the plan works online. A new build waits until no session is running, then takes over.
 */
export async function registerWorker(address: string | null, isBusy: () => boolean): Promise<void> {
  if (!address || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(address, { scope: '/plan', updateViaCache: 'none' });
    const takeOver = () => {
      if (!isBusy()) registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
    };
    takeOver();
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && registration.active) takeOver();
      });
    });
    await navigator.storage?.persist?.();
  } catch {
    // Turned off by the browser's owner: everything but days without a network works the same.
  }
}
