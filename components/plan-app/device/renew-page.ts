/**
 * Loads the page anew once it has become old: a newer build's worker has taken over, or the kept page has been written
 * again in the language that the plan now has. Never while something is being done: it waits for a view where
 * `isSafe`. What is told, and a session that was left, are in the device's database and are there again afterwards.
 */
export function renewPage(isSafe: () => boolean): () => void {
  const workers = navigator.serviceWorker;
  if (!workers) return () => undefined;
  // The first worker of all brings this very build.
  let [isControlled, isOld] = [workers.controller !== null, false];
  const look = () => {
    if (isOld && isSafe()) window.location.reload();
  };
  const grow = () => {
    isOld = true;
    look();
  };
  const onController = () => {
    if (isControlled) grow();
    isControlled = true;
  };
  const onMessage = ({ data }: MessageEvent<{ type?: unknown } | null>) => {
    if (data?.type === 'PAGE_REFRESHED') grow();
  };
  workers.addEventListener('controllerchange', onController);
  workers.addEventListener('message', onMessage);
  window.addEventListener('hashchange', look);
  return () => {
    workers.removeEventListener('controllerchange', onController);
    workers.removeEventListener('message', onMessage);
    window.removeEventListener('hashchange', look);
  };
}
