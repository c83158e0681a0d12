/** A point or direction in body space: x right, y up, z to the viewer; 100 units = the figure's height. */
export type V3 = readonly [number, number, number];

export const add = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: V3, k: number): V3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: V3): number => Math.sqrt(dot(a, a));
export const distance = (a: V3, b: V3): number => length(sub(a, b));
export const mix = (a: V3, b: V3, t: number): V3 => add(scale(a, 1 - t), scale(b, t));

/** The sum of a point and any number of scaled directions, e.g. `move(hip, [up, 3], [front, -1])`. */
export function move(from: V3, ...steps: readonly (readonly [V3, number])[]): V3 {
  let x = from[0];
  let y = from[1];
  let z = from[2];
  for (let i = 0; i < steps.length; i += 1) {
    const [direction, by] = steps[i] as readonly [V3, number];
    x += direction[0] * by;
    y += direction[1] * by;
    z += direction[2] * by;
  }
  return [x, y, z];
}

/** Unit length; a zero vector gives the fallback. */
export function unit(a: V3, fallback: V3 = [1, 0, 0]): V3 {
  const size = length(a);
  return size < 1e-9 ? fallback : scale(a, 1 / size);
}

/** The part of `a` at right angles to the unit direction `along`, made unit length. */
export function perpendicular(a: V3, along: V3, fallback: V3 = [0, 0, 1]): V3 {
  return unit(sub(a, scale(along, dot(a, along))), fallback);
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Turn `a` about a unit axis through the origin (Rodrigues). */
export function turn(a: V3, axis: V3, angle: number): V3 {
  const c = Math.cos(angle);
  return move(scale(a, c), [cross(axis, a), Math.sin(angle)], [axis, dot(axis, a) * (1 - c)]);
}

/** Direction of a sagittal angle (0 = right, 90 = up), leaning `outward` degrees to the side `sign` of the body. */
export function sagittal(angle: number, outward = 0, sign = 1): V3 {
  const a = radians(angle);
  const o = radians(outward);
  return [Math.cos(a) * Math.cos(o), Math.sin(a) * Math.cos(o), sign * Math.sin(o)];
}

export const angleBetween = (a: V3, b: V3): number =>
  degrees(Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))));

/** Difference b − a of two angles in degrees, along the shorter arc (−180…180). */
export const arc = (a: number, b: number): number => ((((b - a + 180) % 360) + 360) % 360) - 180;
