import { drawArrow } from './arrow';
import { cameraAt, type Camera } from './camera';
import { drawPart } from './draw-part';
import type { Build } from './build';
import { viewFigure, type FigureView } from './figure-view';
import { drawInset } from './inset';
import type { Mark } from './mark';
import { ease, instantAt, type Instant } from './motion';
import type { Moment, Movement, Prop } from './movement';
import type { PartName } from './pose';
import { drawBand, drawMat, drawProp } from './props';
import { drawSecondView } from './second-view';
import { drawShadow } from './shadow';
import { paintFor, type Palette, type Tone } from './style';
import { drawWorkingArea } from './working-area';

/** Back to front for a body seen from its near side. */
const usualOrder: readonly PartName[] = [
  'farHand',
  'farForearm',
  'farUpperArm',
  'farFoot',
  'farShank',
  'farThigh',
  'torso',
  'neck',
  'head',
  'nearFoot',
  'nearShank',
  'nearThigh',
  'nearUpperArm',
  'nearForearm',
  'nearHand',
];

export interface SceneOptions {
  /** Start, end, or any progress from 0 to 1 (in-betweens carry no arrows). */
  moment: Moment | number;
  palette: Palette;
  build: Build;
  /** Long hair tied up in a knot. */
  knot: boolean;
  /** Also draw the start position, very pale, behind the end position. */
  ghost: boolean;
}

/** All marks of one picture, back to front: mat, shadow, furniture, ghost, body with its working areas, arrows. */
export function sceneOf(movement: Movement, { moment, palette, build, knot, ghost }: SceneOptions): Mark[] {
  const camera = cameraAt(movement.camera.yaw, movement.camera.pitch);
  const progress = moment === 'start' ? 0 : moment === 'end' ? 1 : ease(moment);
  const instant = instantAt(movement, progress, build);
  const view = viewFigure(instant.skeleton, camera, build, knot);
  const marks: Mark[] = [];
  if (movement.mat) marks.push(...drawMat(movement.mat, camera, palette));
  if (!palette.oneBit) marks.push(...drawShadow(view, palette.shadow));
  for (const prop of movement.props ?? []) marks.push(...drawProp(prop, camera, palette));
  if (ghost && progress > 0) {
    const before = instantAt(movement, 0, build);
    marks.push(...drawBody(movement, before, viewFigure(before.skeleton, camera, build, knot), palette, () => 'ghost'));
  }
  const tone = (part: PartName): Tone => (part.startsWith('far') && !instant.fullTone.includes(part) ? 'far' : 'near');
  marks.push(...drawBody(movement, instant, view, palette, tone, progress));
  if (movement.inset) marks.push(...drawInset(view, movement.inset, palette));
  const held = movement.end === undefined;
  const arrows = movement.arrows.filter((arrow) => typeof moment === 'string' && (held || (arrow.at ?? 'end') === moment));
  const arrowsFrom = (eye: Camera): Mark[] =>
    arrows.flatMap((arrow) => drawArrow(movement, arrow, instant.skeleton, eye, palette));
  marks.push(...arrowsFrom(camera));
  const second = movement.secondView;
  if (second) {
    const from = (eye: Camera): Mark[] => [
      ...(movement.props ?? []).flatMap((prop) => drawProp(prop, eye, palette)),
      ...drawBody({ ...movement, working: [] }, { ...instant, order: second.order }, viewFigure(instant.skeleton, eye, build, knot), palette, tone, progress),
      ...arrowsFrom(eye),
    ];
    marks.push(...drawSecondView(second, palette, from));
  }
  return marks;
}

function drawBody(
  movement: Movement,
  instant: Instant,
  view: FigureView,
  palette: Palette,
  tone: (part: PartName) => Tone,
  progress?: number,
): Mark[] {
  const eyes = instant.pose.eyes ?? 'open';
  const areas = progress === undefined ? [] : movement.working.filter((area) => isWorking(movement, area.at ?? 'end', progress));
  return (instant.order ?? usualOrder).flatMap((part) => [
    ...drawPart(view, part, { paint: paintFor(palette, tone(part)), joins: (other) => tone(other) === tone(part), eyes }),
    ...areas
      .filter((area) => (area.above ?? ('part' in area ? area.part : 'torso')) === part)
      .flatMap((area) => drawWorkingArea(view, area, palette)),
    ...(progress === undefined ? [] : bandsAbove(movement, part)).flatMap((band) => drawBand(band, view, palette)),
  ]);
}

const bandsAbove = ({ props = [] }: Movement, part: PartName): Extract<Prop, { kind: 'band' }>[] =>
  props.filter((prop) => prop.kind === 'band').filter(({ above }) => above === part);

/** A working area shows on the picture it belongs to, and through the half of the movement next to it. */
function isWorking(movement: Movement, at: Moment, progress: number): boolean {
  if (movement.end === undefined) return true;
  return at === 'end' ? progress > 0.5 : progress < 0.5;
}
