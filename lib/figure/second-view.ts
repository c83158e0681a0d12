import { cameraAt, type Camera } from './camera';
import { hatchWidth } from './hatching';
import type { Mark } from './mark';
import type { SecondView } from './movement';
import { boxOf, type P2 } from './plane';
import { lines, type Palette } from './style';

/** The same instant through another camera, smaller, on a round plate beside the picture: for turns that one view hides. */
export function drawSecondView(view: SecondView, palette: Palette, sceneFrom: (camera: Camera) => readonly Mark[]): Mark[] {
  const isFine = ({ strokeWidth }: Mark): boolean => strokeWidth === lines.crease || strokeWidth === hatchWidth;
  // The finest lines would only be specks here.
  const marks = sceneFrom(cameraAt(view.camera.yaw, view.camera.pitch)).filter((mark) => !isFine(mark));
  const place: P2 = view.place;
  const move = ([x, y]: P2): P2 => [place[0] + x * view.scale, place[1] + y * view.scale];
  const moved = marks.map((mark) => ({
    ...mark,
    points: mark.points.map(move),
    ...(mark.strokeWidth === undefined ? {} : { strokeWidth: mark.strokeWidth * view.scale }),
  }));
  const { x, y, width, height } = boxOf(moved.flatMap(({ points }) => points));
  return [plate([x + width / 2, y + height / 2], view.radius, palette), ...moved];
}

function plate([x, y]: P2, radius: number, palette: Palette): Mark {
  const points = Array.from({ length: 64 }, (_, i): P2 => {
    const angle = (Math.PI * i) / 32;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return { points, closed: true, fill: palette.mat, stroke: palette.matLine, strokeWidth: lines.prop };
}
