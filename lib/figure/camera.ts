import type { P2 } from './plane';
import { dot, radians, type V3 } from './vector';

/** Picture units per body unit: a lying figure is 400–500 wide. */
export const pixelsPerUnit = 4;

/** An orthographic eye. `view` points from the body to the eye. */
export interface Camera {
  view: V3;
  project: (point: V3) => P2;
}

/**
 * Yaw turns the eye towards the figure's right-hand end, pitch lifts it (degrees). A little of both parts the
 * near limbs from the far ones and gives the mat its depth.
 */
export function cameraAt(yaw: number, pitch: number): Camera {
  const [y, p] = [radians(yaw), radians(pitch)];
  const right: V3 = [Math.cos(y), 0, -Math.sin(y)];
  const up: V3 = [-Math.sin(y) * Math.sin(p), Math.cos(p), -Math.cos(y) * Math.sin(p)];
  const view: V3 = [Math.sin(y) * Math.cos(p), Math.sin(p), Math.cos(y) * Math.cos(p)];
  return {
    view,
    project: (point) => [dot(point, right) * pixelsPerUnit, -dot(point, up) * pixelsPerUnit],
  };
}
