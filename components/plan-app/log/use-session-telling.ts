'use client';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { cardForSession } from '@/lib/domain/safety';
import type { SessionLogInput } from '@/lib/domain/session-log';
import { useDevice } from '../device/use-device';
import { keepTelling } from './telling';
import { versionOn } from './version-on';

/** Tells a session, and goes to what it calls for: worked out here, so that nobody waits for a network. */
export function useSessionTelling(snapshot: PlanSnapshot): (body: SessionLogInput) => Promise<void> {
  const { tell } = useDevice();
  return async (body) => {
    const { painBefore = null, painAfter = null, locationBefore = null, locationAfter = null } = body;
    const version = snapshot.versions.find(({ id }) => id === body.versionId) ?? versionOn(snapshot, body.localDay);
    const card = version ? cardForSession({ painBefore, painAfter, locationBefore, locationAfter }, version.safety) : null;
    const entry = await tell('session', body, card);
    keepTelling(snapshot.link, { log: undefined, before: undefined, result: undefined });
    window.location.replace(`#told=${entry.id}`);
  };
}
