import type { Mark } from './mark';
import type { Moment, Movement } from './movement';
import { boxOf, grow, unionOf, type Box } from './plane';

const margin = 6;

export const contentBox = (marks: readonly Mark[]): Box => marks.map((mark) => boxOf(mark.points)).reduce(unionOf);

/** Room for line widths, in whole units. */
export function padded(box: Box): Box {
  const { x, y, width, height } = grow(box, margin);
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

const known = new WeakMap<Movement, Map<string, Box>>();

/**
 * The frame round the start and the end of a movement. In-betweens keep it throughout, so that nothing jumps while the figure
 * moves. A movement is fixed data, so that its frame is worked out once for each `body` (build and hair).
 */
export function wholeFrame(movement: Movement, body: string, sceneAt: (moment: Moment) => readonly Mark[]): Box {
  const frames = known.get(movement) ?? new Map<string, Box>();
  known.set(movement, frames);
  const frame = frames.get(body) ?? unionOf(contentBox(sceneAt('start')), contentBox(sceneAt('end')));
  frames.set(body, frame);
  return frame;
}
