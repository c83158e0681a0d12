import { ownFigureFile } from '@/lib/server/figure-file';
import { findFigure } from '@/lib/server/figures/find-figure';
import { figureAnswer, missing } from '@/lib/server/figures/picture-answer';
import { findLinkActor } from '@/lib/server/find-link-actor';

/** A still picture of the clinic's own figure, for the plan that shows it. */
export async function GET(request: Request, { params }: RouteContext<'/plan/figures/own/[id]/[picture]'>): Promise<Response> {
  const { id, picture } = await params;
  const actor = await findLinkActor();
  const figure = actor && (await findFigure(actor, id));
  return figure ? figureAnswer(request, ownFigureFile(id, figure.movement, picture), 'private') : missing();
}
