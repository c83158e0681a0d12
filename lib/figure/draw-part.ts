import { bandOutline, bandsOf } from './clothes';
import { drawHand } from './draw-hand';
import { drawHead } from './draw-head';
import { drawnOutline } from './drawn-outline';
import type { FigureView } from './figure-view';
import { hatching } from './hatching';
import { filled, line, type Mark } from './mark';
import { neighboursOf, openOutline } from './outline';
import type { PartName } from './pose';
import { lines, type Paint } from './style';

/** How a part is painted: its colours, and which other parts share its tone (they join without a line). */
export interface PartPaint {
  paint: Paint;
  joins: (other: PartName) => boolean;
  eyes: 'open' | 'closed';
}

/** Fills, hems and open outline of one part, back to front. */
export function drawPart(view: FigureView, part: PartName, how: PartPaint): Mark[] {
  if (part === 'head') return drawHead(view, how.paint, how.eyes);
  if (part.endsWith('Hand')) return drawHand(view, part, how);
  const { paint } = how;
  const marks: Mark[] = [];
  const hems: Mark[] = [];
  for (const band of bandsOf(part)) {
    const { outline, hem } = bandOutline(view, part, band);
    marks.push(filled(outline, paint[band.cover]));
    if (band.cover === 'leggings' && paint.hatchLeggings) marks.push(...hatching(outline, paint.hatchLeggings, paint.ink));
    if (hem) hems.push(line(hem, paint.ink, lines.hem));
  }
  return [...marks, ...hems, ...outlineOf(view, part, how)];
}

function outlineOf(view: FigureView, part: PartName, { paint, joins }: PartPaint): Mark[] {
  const neighbours = neighboursOf(part, view.outlines, view.skeleton, view.camera, joins);
  return openOutline(view.outlines[part], neighbours).flatMap((run) => drawnOutline(run, paint));
}
