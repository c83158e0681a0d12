import { hull, roundEnd, between, type P2 } from './plane';
import { shellOf, visibleHalf } from './loft';
import type { PartName } from './pose';
import type { FigureView } from './figure-view';
import { dot } from './vector';

export type Cover = 'skin' | 'top' | 'leggings';

/** A stretch of a part in one colour. The edge towards the hem side is drawn along the visible half of its section. */
export interface Band {
  cover: Cover;
  from: number;
  to: number;
}

/** Where the neck leaves the shirt. */
const collar = 0.03;

const skin: readonly Band[] = [{ cover: 'skin', from: -99, to: 99 }];

/** What each part wears, from one end to the other. Skin never runs under a garment: its edge would show as a halo. */
export function bandsOf(part: PartName): readonly Band[] {
  if (part === 'torso') {
    return [
      { cover: 'leggings', from: -99, to: 1.1 },
      { cover: 'top', from: 1.1, to: 99 },
    ];
  }
  if (part.endsWith('UpperArm')) {
    return [
      { cover: 'top', from: -99, to: 0.54 },
      { cover: 'skin', from: 0.54, to: 99 },
    ];
  }
  if (part.endsWith('Thigh')) return [{ cover: 'leggings', from: -99, to: 99 }];
  if (part.endsWith('Shank')) {
    return [
      { cover: 'leggings', from: -99, to: 0.82 },
      { cover: 'skin', from: 0.82, to: 99 },
    ];
  }
  if (part === 'neck') return [{ cover: 'skin', from: collar, to: 99 }];
  return skin;
}

/** The outline of one band, and the hem line where it leaves a garment: at its far end, or for the neck at its start. */
export function bandOutline(view: FigureView, part: PartName, band: Band): { outline: readonly P2[]; hem: P2[] | null } {
  const rings = view.rings[part];
  const { edges, endOn, outline } = view.silhouettes[part];
  const last = edges.length - 1;
  const nearest = (at: number): number =>
    edges.reduce((best, edge, i) => (Math.abs(edge.at - at) < Math.abs((edges[best]?.at ?? 0) - at) ? i : best), 0);
  const [a, b] = [nearest(band.from), nearest(band.to)];
  if (a === 0 && b === last) return { outline, hem: null };

  const hemAt = (i: number): P2[] => {
    const ring = rings[i] as (typeof rings)[number];
    // Seen from below, the neck's own base shows in the opening of the shirt.
    const opening = part === 'neck' && dot(ring.along, view.camera.view) < 0;
    return visibleHalf(ring, view.camera, opening ? 'far' : 'near');
  };
  const hem = b === last ? null : hemAt(b);
  if (endOn) {
    return { outline: hull(shellOf(rings.slice(a, b + 1), view.camera)), hem };
  }
  const within = edges.slice(a, b + 1);
  const [first, final] = [within[0], within[within.length - 1]];
  if (!first || !final) return { outline, hem: null };
  const middle = (i: number): P2 => between(within[i]?.left ?? first.left, within[i]?.right ?? first.right, 0.5);
  const isRound = part !== 'torso';
  const end = hem ?? (isRound ? roundEnd(final.left, final.right, middle(within.length - 2)) : []);
  const collarLine = part === 'neck' ? hemAt(a) : null;
  const start = a > 0 ? hemAt(a).reverse() : isRound ? roundEnd(first.right, first.left, middle(1)) : [];
  return {
    outline: [...within.map((edge) => edge.left), ...end, ...within.map((edge) => edge.right).reverse(), ...start],
    hem: collarLine ?? hem,
  };
}
