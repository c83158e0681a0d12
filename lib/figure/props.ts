import type { Camera } from './camera';
import { shape, type Mark } from './mark';
import type { Movement, Prop } from './movement';
import { lines, type Palette } from './style';
import type { V3 } from './vector';

type Faces = { top: string; front: string; side: string; edge: string };

/** A block from one corner to the opposite one: the faces that this camera sees. */
function block(camera: Camera, [x0, y0, z0]: V3, [x1, y1, z1]: V3, faces: Faces): Mark[] {
  const face = (corners: V3[], fill: string): Mark =>
    shape(corners.map((corner) => camera.project(corner)), fill, faces.edge, lines.prop, true);
  const x = camera.view[0] >= 0 ? x1 : x0;
  const marks = [face([[x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1]], faces.front)];
  if (Math.abs(camera.view[0]) > 0.02) marks.push(face([[x, y0, z0], [x, y0, z1], [x, y1, z1], [x, y1, z0]], faces.side));
  marks.push(face([[x0, y1, z0], [x1, y1, z0], [x1, y1, z1], [x0, y1, z1]], faces.top));
  return marks;
}

const matThickness = 1.6;

export function drawMat(mat: NonNullable<Movement['mat']>, camera: Camera, palette: Palette): Mark[] {
  const half = mat.halfWidth ?? 20;
  const middle = mat.centre ?? 0;
  const faces = { top: palette.mat, front: palette.matEdge, side: palette.matEdge, edge: palette.matLine };
  return block(camera, [mat.from, -matThickness, middle - half], [mat.to, 0, middle + half], faces);
}

/** Furniture and supports, all behind the figure. */
export function drawProp(prop: Prop, camera: Camera, palette: Palette): Mark[] {
  const wood: Faces = { top: palette.wood, front: palette.wood, side: palette.woodShade, edge: palette.woodLine };
  const box = (from: V3, to: V3, faces: Faces = wood): Mark[] => block(camera, from, to, faces);
  switch (prop.kind) {
    case 'chair': {
      const { from, to, seat } = prop;
      const leg = (x: number, z: number): Mark[] => box([x, -matThickness, z], [x + 2.6, seat - 3, z + 2.6]);
      return [
        ...[leg(from, -15), leg(to - 2.6, -15), leg(from, 12.4), leg(to - 2.6, 12.4)].flat(),
        ...box([from, seat - 3, -15], [to, seat, 15]),
        ...box([to - 2.6, seat, -15], [to, seat + 34, 15]),
      ];
    }
    case 'doorway':
      return [...prop.posts]
        .sort((a, b) => a - b)
        .flatMap((z) => box([prop.x - 2.2, 0, z - 2.2], [prop.x + 2.2, prop.height, z + 2.2]));
    case 'wall': {
      const plaster = { top: palette.mat, front: palette.mat, side: palette.mat, edge: palette.matLine };
      return box([prop.x - 2, -matThickness, -26], [prop.x, prop.height, 26], plaster);
    }
    case 'pillow': {
      const cloth = { top: palette.cloth, front: palette.cloth, side: palette.cloth, edge: palette.woodLine };
      const z = prop.z ?? 0;
      const depth = (prop.depth ?? 22) / 2;
      const half = prop.width / 2;
      return box([prop.x - half, 0, z - depth], [prop.x + half, prop.height, z + depth], cloth);
    }
  }
}
