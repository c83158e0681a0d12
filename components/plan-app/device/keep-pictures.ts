import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { pictureAddress } from '@/lib/figure-address';
import { pictureCache } from './picture-cache';

/** Every picture that the plan's exercises show, each once. */
export function picturesOf({ exercises, look }: Pick<PlanSnapshot, 'exercises' | 'look'>): string[] {
  const views = [{ moment: 'start' as const, mirrored: false }, { moment: 'end' as const, mirrored: false }, { moment: 'start' as const, mirrored: true }, { moment: 'end' as const, mirrored: true }];
  return [...new Set(exercises.flatMap(({ slug, picture }) => views.map((view) => pictureAddress(slug, picture, { ...view, look }, 'plan'))))];
}

/** Keeps the pictures of the plan and drops those of an older one. Without a worker's cache, as on plain http, there is nothing to do. */
export async function keepPictures(snapshot: PlanSnapshot): Promise<void> {
  if (typeof caches === 'undefined') return;
  const wanted = picturesOf(snapshot);
  const cache = await caches.open(pictureCache);
  const there = await cache.keys();
  await Promise.all(there.filter(({ url }) => !wanted.includes(new URL(url).pathname)).map((old) => cache.delete(old)));
  const missing = wanted.filter((address) => !there.some(({ url }) => new URL(url).pathname === address));
  // One by one, so that a picture that does not exist costs only itself.
  for (const address of missing) await cache.add(address).catch(() => undefined);
}
