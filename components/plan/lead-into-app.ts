import { appPlace } from '@/components/plan-app/device/app-place';
import { routes } from '@/lib/routes';

const led = [routes.planReport, routes.planHelp] as const;

/**
 * Takes what a page offers into the app while `isReady`: there it works without a network and answers at
 * once. An element says where with `data-app`; links to telling and help go by their address.
 */
export function leadIntoApp(isReady: () => boolean): () => void {
  const lead = (event: Event, target: string) => {
    if (!isReady() || event.defaultPrevented) return;
    event.preventDefault();
    window.location.assign(target);
  };
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const place = event.target.closest<HTMLElement>('[data-app]')?.dataset['app'];
    if (place) return lead(event, `${routes.planApp}#${place}`);
    const link = event.target.closest('a');
    if (link && led.some((path) => path === link.pathname)) lead(event, appPlace(link));
  };
  const onSubmit = (event: SubmitEvent) => {
    if (event.target instanceof HTMLFormElement && new URL(event.target.action).pathname === routes.planClose) lead(event, `${routes.planApp}#close`);
  };
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('submit', onSubmit);
  };
}
