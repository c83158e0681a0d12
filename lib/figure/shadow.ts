import type { FigureView } from './figure-view';
import { rimAt } from './loft';
import { filled, type Mark } from './mark';
import { partNames } from './part-loft';
import { hull } from './plane';
import type { V3 } from './vector';

/** Parts higher than this above the floor cast no shadow that a reader would look for. */
const highest = 26;

/** The shadow straight below the body, in one opaque colour so that overlaps do not add up. */
export function drawShadow(view: FigureView, colour: string): Mark[] {
  return partNames.flatMap((part) => {
    const rings = view.rings[part].filter((_, i, all) => i % 4 === 0 || i === all.length - 1);
    if (Math.min(...rings.map((ring) => ring.centre[1])) > highest) return [];
    const points = rings.flatMap((ring) =>
      Array.from({ length: 10 }, (_, i): V3 => {
        const [x, , z] = rimAt(ring, (Math.PI * i) / 5);
        return [x, 0, z];
      }),
    );
    return [filled(hull(points.map((point) => view.camera.project(point))), colour)];
  });
}
