import type { FigureView } from './figure-view';
import { line, shape, type Mark } from './mark';
import type { WorkingArea } from './movement';
import { between, gap, type P2 } from './plane';
import { lines, type Palette } from './style';
import { add, radians, scale, type V3 } from './vector';

/** Distance between hatch lines, in picture units. */
const hatchStep = 12;

/** The highlight of a working or stretched area: solid, outlined, hatched in white, so that it survives a grey print. */
export function drawWorkingArea(view: FigureView, area: WorkingArea, palette: Palette): Mark[] {
  const { outer, inner } = 'part' in area ? lens(view, area) : oval(view, area);
  if (outer.length < 4) return [];
  const reach = outer.reduce((sum, point, i) => (i === 0 ? 0 : sum + gap(point, outer[i - 1] as P2)), 0);
  const hatches = Math.max(4, Math.round(reach / hatchStep));
  const marks = [shape([...outer, ...[...inner].reverse()], palette.working, palette.ink, lines.hem)];
  for (let k = 1; k < hatches; k += 1) {
    const i = Math.round((k * (outer.length - 1)) / hatches);
    const [a, b] = [outer[i] as P2, inner[Math.min(inner.length - 1, Math.max(0, i - 1))] as P2];
    marks.push(line([between(a, b, 0.2), between(a, b, 0.82)], palette.hatch, 2.2, true));
  }
  return marks;
}

interface Rims {
  outer: P2[];
  inner: P2[];
}

/** A lens along one edge of a part, deepest in its middle. */
function lens(view: FigureView, area: Extract<WorkingArea, { part: unknown }>): Rims {
  const rings = view.rings[area.part];
  const outward = (frame: { front: V3; right: V3 }): V3 =>
    ({ front: frame.front, back: scale(frame.front, -1), right: frame.right, left: scale(frame.right, -1) })[area.side];
  const outer: P2[] = [];
  const inner: P2[] = [];
  view.silhouettes[area.part].edges.forEach((edge, i) => {
    const ring = rings[i];
    if (!ring || edge.at < area.from || edge.at > area.to) return;
    const middle = between(edge.left, edge.right, 0.5);
    const towards = view.camera.project(add(ring.centre, outward(ring)));
    const centre = view.camera.project(ring.centre);
    const way: P2 = [towards[0] - centre[0], towards[1] - centre[1]];
    const isLeft = (edge.left[0] - middle[0]) * way[0] + (edge.left[1] - middle[1]) * way[1] > 0;
    const rim = isLeft ? edge.left : edge.right;
    const along = (edge.at - area.from) / (area.to - area.from);
    outer.push(rim);
    inner.push(between(rim, middle, 2 * (area.depth ?? 0.42) * Math.sin(Math.PI * along) ** 0.8));
  });
  return { outer, inner };
}

/** An oval facing the eye, at an offset from a joint. */
function oval(view: FigureView, area: Extract<WorkingArea, { joint: unknown }>): Rims {
  const [cx, cy] = view.camera.project(add(view.skeleton.joints[area.joint], area.offset));
  const tilt = radians(area.tilt ?? 0);
  const rim = (angle: number): P2 => {
    const [x, y] = [area.radii[0] * 4 * Math.cos(angle), area.radii[1] * 4 * Math.sin(angle)];
    return [cx + x * Math.cos(tilt) - y * Math.sin(tilt), cy + x * Math.sin(tilt) + y * Math.cos(tilt)];
  };
  const steps = 22;
  const half = (way: number): P2[] => Array.from({ length: steps + 1 }, (_, i) => rim(Math.PI + (way * Math.PI * i) / steps));
  return { outer: half(1), inner: half(-1) };
}

