import type { Answer } from '@/lib/domain/outbox-sending';
import { routes } from '@/lib/routes';
import type { Surroundings } from './create-device';
import { databaseStorage } from './database-storage';
import { forgetPages, forgetTab } from './forget-device';
import { keepPictures } from './keep-pictures';
import { memoryStorage } from './memory-storage';

const patience = 20_000;
const tabs = 'homestretch-plan';

/** One request, as what came back; null when nothing did. */
async function ask(address: string, init: RequestInit): Promise<Answer | null> {
  try {
    const response = await fetch(address, { ...init, cache: 'no-store', credentials: 'same-origin', signal: AbortSignal.timeout(patience) });
    const body: unknown = await response.json().catch(() => null);
    return { status: response.status, body };
  } catch {
    return null;
  }
}

const postJson = (address: string, body: unknown, headers: Record<string, string> = {}) => ask(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

const addresses = { session: routes.planSessionLogs, report: routes.planPainReports, 'ladder-step': routes.planLadderSteps } as const;

const onOff = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'on' : 'off');

/** The browser that the page runs in. */
export function browserSurroundings(channel: BroadcastChannel | null): Surroundings {
  return {
    openStorage: async () => {
      try {
        return await databaseStorage();
      } catch {
        return memoryStorage();
      }
    },
    post: ({ kind, body, link }) => postJson(addresses[kind], body, { 'x-plan-link': link }),
    fetchSnapshot: () => ask(routes.planSnapshot, {}),
    postView: ({ large, contrast, seen }) => postJson(routes.planView, { large: onOff(large), contrast: onOff(contrast), seen }),
    alone: async (work) => (navigator.locks ? navigator.locks.request(tabs, work) : work()),
    announce: () => channel?.postMessage('changed'),
    keepPictures,
    forgetPages,
    forgetTab,
    later: (work, ms) => void setTimeout(work, ms),
    now: () => Date.now(),
  };
}

export function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(tabs);
}
