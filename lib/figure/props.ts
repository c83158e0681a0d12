import type { Camera } from './camera';
import type { FigureView } from './figure-view';
import { line, shape, type Mark } from './mark';
import type { Movement, Prop } from './movement';
import { solidsOf, type Solid } from './solids';
import { smoothPath } from './smooth-path';
import { lines, type Palette } from './style';
import { locate } from './target';
import type { V3 } from './vector';

type Faces = { top: string; front: string; side: string; edge: string };

/** A block from one corner to the opposite one: the faces that this camera sees. */
function block(camera: Camera, [x0, y0, z0]: V3, [x1, y1, z1]: V3, faces: Faces): Mark[] {
  const face = (corners: V3[], fill: string): Mark =>
    shape(corners.map((corner) => camera.project(corner)), fill, faces.edge, lines.prop, true);
  const x = camera.view[0] >= 0 ? x1 : x0;
  const seenAside = Math.abs(camera.view[0]) > 0.02;
  return [
    ...(camera.view[2] > 0.02 ? [face([[x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1]], faces.front)] : []),
    ...(seenAside ? [face([[x, y0, z0], [x, y0, z1], [x, y1, z1], [x, y1, z0]], faces.side)] : []),
    face([[x0, y1, z0], [x1, y1, z0], [x1, y1, z1], [x0, y1, z1]], faces.top),
  ];
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
  return solidsOf(prop).flatMap((solid) => [
    ...block(camera, solid.from, solid.to, facesOf(solid.made, palette)),
    ...(solid.made === 'towel' ? foldsOf(solid, camera, palette) : []),
  ]);
}

function facesOf(made: Solid['made'], palette: Palette): Faces {
  const plain = (fill: string, edge: string): Faces => ({ top: fill, front: fill, side: fill, edge });
  switch (made) {
    case 'wood':
      return { top: palette.wood, front: palette.wood, side: palette.woodShade, edge: palette.woodLine };
    case 'plaster':
      return plain(palette.mat, palette.matLine);
    case 'pillow':
    case 'towel':
      return plain(palette.cloth, palette.woodLine);
  }
}

/** The layers of a folded towel, along its two visible sides. */
function foldsOf({ from, to }: Solid, camera: Camera, palette: Palette): Mark[] {
  const side = camera.view[0] >= 0 ? to[0] : from[0];
  const other = camera.view[0] >= 0 ? from[0] : to[0];
  return [1 / 3, 2 / 3].map((share) => {
    const y = from[1] + (to[1] - from[1]) * share;
    const edge: V3[] = [[other, y, to[2]], [side, y, to[2]], [side, y, from[2]]];
    return line(edge.map((point) => camera.project(point)), palette.woodLine, lines.crease, true);
  });
}

const bandWidth = { rubber: 5.5, towel: 11 } as const;

/** The band that the hands hold, as it runs on this body: an outlined stripe. */
export function drawBand(band: Extract<Prop, { kind: 'band' }>, view: FigureView, palette: Palette): Mark[] {
  const made = band.made ?? 'rubber';
  const path = smoothPath(band.through.map((target) => locate(view.skeleton, target))).map((point) => view.camera.project(point));
  const width = bandWidth[made];
  return [line(path, palette.ink, width + 2 * lines.hem), line(path, made === 'towel' ? palette.cloth : palette.band, width)];
}
