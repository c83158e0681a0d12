import { bandOutline, bandsOf } from './clothes';
import type { FigureView } from './figure-view';
import { filled, line, type Mark } from './mark';
import type { Inset } from './movement';
import { between, clipTo, isInside, type P2 } from './plane';
import { lines, paintFor, type Palette } from './style';

/** A magnifying glass on the trunk and the floor under it, for a movement too small to be seen. Cut by geometry, not by a mask. */
export function drawInset(view: FigureView, inset: Inset, palette: Palette): Mark[] {
  const paint = paintFor(palette, 'near');
  const from = view.camera.project(inset.shows);
  const to = view.camera.project(inset.place);
  const radius = inset.radius * 4;
  const glass = circle(to, radius * inset.zoom);
  const enlarge = (p: P2): P2 => [to[0] + (p[0] - from[0]) * inset.zoom, to[1] + (p[1] - from[1]) * inset.zoom];
  const cut = (points: readonly P2[], fill: string): Mark[] => {
    const inside = clipTo(points.map(enlarge), glass);
    return inside.length > 2 ? [filled(inside, fill, true)] : [];
  };
  const floor: P2[] = [view.camera.project([-80, inset.floor, 0]), view.camera.project([80, inset.floor, 0])];
  const ground = floor.map(enlarge) as [P2, P2];
  const below: P2[] = [...ground, [ground[1][0], to[1] + radius * 6], [ground[0][0], to[1] + radius * 6]];
  const back = view.silhouettes.torso.outline.map(enlarge);
  return [
    ...leader(from, radius, to, radius * inset.zoom, palette),
    filled(glass, palette.paper),
    filled(clipTo(below, glass), palette.mat, true),
    ...bandsOf('torso').flatMap((band) => cut(bandOutline(view, 'torso', band).outline, paint[band.cover])),
    ...insideRuns(Array.from({ length: 201 }, (_, i) => between(ground[0], ground[1], i / 200)), glass).map((run) =>
      line(run, palette.matLine, lines.prop),
    ),
    ...insideRuns([...back, back[0] as P2], glass).map((run) => line(run, paint.ink, paint.outline)),
    { points: glass, closed: true, stroke: palette.ink, strokeWidth: lines.face },
  ];
}

const circle = ([x, y]: P2, radius: number): P2[] =>
  Array.from({ length: 48 }, (_, i) => [
    x + radius * Math.cos((Math.PI * i) / 24),
    y + radius * Math.sin((Math.PI * i) / 24),
  ]);

/** A thin ring round the place itself, and the line that joins it to the glass. */
function leader(from: P2, small: number, to: P2, large: number, palette: Palette): Mark[] {
  const size = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / size, (to[1] - from[1]) / size];
  const [start, end]: [P2, P2] = [
    [from[0] + ux * small, from[1] + uy * small],
    [to[0] - ux * large, to[1] - uy * large],
  ];
  return [
    line([start, end], palette.ink, lines.hem, true),
    { points: circle(from, small), closed: true, stroke: palette.ink, strokeWidth: lines.hem },
  ];
}

/** The stretches of a line that run inside a convex glass. */
function insideRuns(points: readonly P2[], glass: readonly P2[]): P2[][] {
  const runs: P2[][] = [[]];
  for (const point of points) {
    if (isInside(point, glass)) runs[runs.length - 1]?.push(point);
    else if ((runs[runs.length - 1]?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 2);
}
