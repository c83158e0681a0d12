import type { Camera } from './camera';
import { filled, line, type Mark } from './mark';
import { instantAt } from './motion';
import type { Arrow, Movement } from './movement';
import { gap, type P2 } from './plane';
import type { Skeleton } from './skeleton';
import { smoothPath } from './smooth-path';
import { lines, type Palette } from './style';
import { add, radians, type V3 } from './vector';

const headLength = 17;
const headHalf = 9.5;

/** An arrow with a white halo, so that it stays apart from whatever it crosses. */
export function drawArrow(movement: Movement, arrow: Arrow, skeleton: Skeleton, camera: Camera, palette: Palette): Mark[] {
  const path = pathOf(movement, arrow, skeleton).map((point) => camera.project(point));
  const bothEnds = 'through' in arrow && arrow.bothEnds === true;
  const end = headAt(path);
  const start = bothEnds ? headAt([...path].reverse()) : null;
  const shaft = shorten(bothEnds ? shorten(path.slice().reverse()).reverse() : path);
  const heads = [end, ...(start ? [start] : [])];
  const halo = (points: readonly P2[]): Mark => ({ points, closed: true, stroke: palette.paper, strokeWidth: 5, straight: true });
  return [
    line(shaft, palette.paper, lines.halo),
    ...heads.map(halo),
    line(shaft, palette.arrow, lines.arrow),
    ...heads.map((points) => filled(points, palette.arrow, true)),
  ];
}

function pathOf(movement: Movement, arrow: Arrow, skeleton: Skeleton): V3[] {
  if ('follow' in arrow) {
    const [from, to] = arrow.during;
    return Array.from({ length: 15 }, (_, i) => {
      const { joints } = instantAt(movement, from + ((to - from) * i) / 14).skeleton;
      return add(joints[arrow.follow], arrow.offset);
    });
  }
  if ('beside' in arrow) {
    const from = add(skeleton.joints[arrow.beside], arrow.offset);
    return smoothPath([from, add(from, arrow.by)]);
  }
  if ('around' in arrow) {
    const [x, y, z] = skeleton.joints[arrow.around];
    return Array.from({ length: 21 }, (_, i) => {
      const angle = radians(arrow.fromAngle + ((arrow.toAngle - arrow.fromAngle) * i) / 20);
      return [x + arrow.radius * Math.cos(angle), y + arrow.above, z + arrow.radius * Math.sin(angle)];
    });
  }
  return smoothPath(arrow.through);
}

/** Triangle at the end of a path, pointing the way its last stretch runs. */
function headAt(path: readonly P2[]): P2[] {
  const tip = path[path.length - 1] ?? [0, 0];
  const before = [...path].reverse().find((point) => gap(point, tip) > headLength * 0.8) ?? path[0] ?? tip;
  const size = gap(before, tip) || 1;
  const [ux, uy] = [(tip[0] - before[0]) / size, (tip[1] - before[1]) / size];
  const base: P2 = [tip[0] - ux * headLength, tip[1] - uy * headLength];
  return [tip, [base[0] - uy * headHalf, base[1] + ux * headHalf], [base[0] + uy * headHalf, base[1] - ux * headHalf]];
}

/** The shaft ends inside the head. */
function shorten(path: readonly P2[]): P2[] {
  const tip = path[path.length - 1] ?? [0, 0];
  const kept = path.filter((point) => gap(point, tip) > headLength * 0.75);
  return kept.length > 1 ? kept : [...path];
}
