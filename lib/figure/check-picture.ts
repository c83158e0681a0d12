import { drawMovement } from './draw-figure';
import { cameraAt } from './camera';
import type { Fault, Sampled } from './fault';
import { viewFigure } from './figure-view';
import { partNames } from './part-loft';

/** At every moment the whole body lies within the frame of the movement. */
export function checkPicture({ movement, steps }: Sampled): Fault[] {
  const { x, y, width, height } = drawMovement(movement, { moment: 0.5 }).viewBox;
  const camera = cameraAt(movement.camera.yaw, movement.camera.pitch);
  return steps.flatMap(({ at, instant }) => {
    const { outlines } = viewFigure(instant.skeleton, camera);
    return partNames.flatMap((part): Fault[] => {
      const by = Math.max(...outlines[part].map(([px, py]) => Math.max(x - px, px - x - width, y - py, py - y - height)));
      return by > 0 ? [{ kind: 'outside-picture', at, where: part, by }] : [];
    });
  });
}
