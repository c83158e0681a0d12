import { cacheNames, NetworkOnly, Serwist, StaleWhileRevalidate, type PrecacheEntry } from 'serwist';
import { appPlace } from '@/components/plan-app/device/app-place';
import { databaseStorage } from '@/components/plan-app/device/database-storage';
import { pictureCache } from '@/components/plan-app/device/picture-cache';
import { bodyOfForm } from '@/lib/domain/telling/form-bodies';
import type { TypedForm } from '@/lib/domain/telling/typed-form';
import { routes } from '@/lib/routes';

interface WorkerMessage {
  data: unknown;
  source: { postMessage(message: unknown): void } | null;
  waitUntil(work: Promise<unknown>): void;
}

/** The build puts the list of the app's files in its place. */
declare const self: { __SW_MANIFEST: (PrecacheEntry | string)[]; addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void };

/** Seconds after which a page of the server is given up for the app on the phone. */
const patience = 4;

const isPage = (request: Request, { pathname }: URL) => request.mode === 'navigate' && (pathname === routes.plan || pathname.startsWith(`${routes.plan}/`)) && pathname !== routes.planApp && !pathname.startsWith('/plan/handout');

const insteadOf = (address: string, fields?: FormData) => Response.redirect(appPlace(new URL(address), fields), 302);

const serverIsAway = (status: number) => status >= 502 && status <= 504;

/** Pages of the server hold the plan: they are shown and never kept. */
const page = new NetworkOnly({
  networkTimeoutSeconds: patience,
  plugins: [
    {
      fetchDidSucceed: async ({ response }) => {
        if (serverIsAway(response.status)) throw new Error(`server away: ${response.status}`);
        return response;
      },
      handlerDidError: async ({ request }) => insteadOf(request.url),
    },
  ],
});

/** What a form said goes on in the app, from the phone's own database; where there is none, the app asks it again. */
async function keepTyped(request: Request): Promise<Response> {
  const fields = await request.formData().catch(() => new FormData());
  try {
    const typed: TypedForm = { to: new URL(request.url).pathname.split('/').at(-1) ?? '', fields: bodyOfForm(fields) };
    await (await databaseStorage()).keep('typed', typed);
    return Response.redirect(`${routes.planApp}#typed`, 303);
  } catch {
    return insteadOf(request.url, fields);
  }
}

/** A form is given all the time it needs: what it says may have arrived. */
async function post({ request }: { request: Request }): Promise<Response> {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch {
    return keepTyped(copy);
  }
}

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true },
  // A page that is open keeps its own files: a newer worker waits for its word.
  skipWaiting: false,
  clientsClaim: true,
  runtimeCaching: [
    { matcher: ({ request, url }) => isPage(request, url), handler: page },
    { matcher: ({ request, url }) => isPage(request, url), method: 'POST', handler: post },
    { matcher: ({ sameOrigin, url }) => sameOrigin && /^\/(plan\/)?(figures|pictures)\//.test(url.pathname), handler: new StaleWhileRevalidate({ cacheName: pictureCache }) },
  ],
});

/** The app's page once more, in the language that the plan has now; who asked is told when it is there. */
async function refreshPage(locale: string, asked: { postMessage(message: unknown): void } | null): Promise<void> {
  const key = serwist.getPrecacheKeyForUrl(routes.planApp);
  const fresh = await fetch(routes.planApp, { cache: 'no-store', credentials: 'same-origin' });
  // In another language than was asked for it would only be asked for again.
  if (!key || !fresh.ok || fresh.redirected || !(await fresh.clone().text()).includes(`<html lang="${locale}"`)) return;
  await (await caches.open(cacheNames.precache)).put(key, fresh);
  asked?.postMessage({ type: 'PAGE_REFRESHED' });
}

self.addEventListener('message', (event) => {
  const message = event.data as { type?: unknown; locale?: unknown } | null;
  if (message?.type === 'REFRESH_PAGE') event.waitUntil(refreshPage(String(message.locale), event.source));
});

serwist.addEventListeners();
