import type { Direction } from './exercise';
import type { PairingWhy, RemarkItem, RemarkOf } from './remark-types';

const opposites: Partial<Record<Direction, Direction>> = { flexion: 'extension', extension: 'flexion' };
const order: readonly PairingWhy[] = ['counter-pose', 'opposite-direction', 'done-together', 'next-in-sequence'];

function isAsked(why: string): why is PairingWhy {
  return order.some((one) => one === why);
}

/**
 * What the library would put beside the exercises that are there: counter-poses, one exercise the other
 * way where only one direction is trained, pairs that are done together, and what follows well. A harder
 * exercise is a step of a ladder, never a suggestion. The last that asks for one is the one to put it after.
 */
export function pairingRemarks(items: readonly RemarkItem[]): RemarkOf<'pairing'>[] {
  const present = new Set(items.map((item) => item.exercise.slug));
  const directions = new Set(items.map((item) => item.exercise.direction));
  const found = new Map<string, RemarkOf<'pairing'>>();
  for (const { key, exercise } of items) {
    const opposite = opposites[exercise.direction];
    const isOneSided = opposite !== undefined && !directions.has(opposite) && !directions.has('both');
    for (const { slug, why, source } of exercise.pairsWith) {
      if (present.has(slug) || !isAsked(why) || (why === 'opposite-direction' && !isOneSided) || exercise.harder.includes(slug)) continue;
      const before = found.get(slug);
      if (before && order.indexOf(before.why) < order.indexOf(why)) continue;
      found.set(slug, { kind: 'pairing', keys: [key], add: slug, why, source, cite: [source], action: { kind: 'add', slug, after: key } });
    }
  }
  const remarks = [...found.values()].toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why));
  // One way out of a one-sided program is enough, and a counter-pose is one.
  const firstWayBack = remarks.find(({ why }) => why === 'counter-pose' || why === 'opposite-direction');
  return remarks.filter((remark) => remark.why !== 'opposite-direction' || remark === firstWayBack);
}
