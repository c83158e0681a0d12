import { findActor } from '@/lib/server/auth/find-actor';
import { ownFigureFile } from '@/lib/server/figure-file';
import { findFigure } from '@/lib/server/figures/find-figure';
import { figureAnswer, missing } from '@/lib/server/figures/picture-answer';

/** A still picture of the clinic's own figure. To anybody else it is as good as absent. */
export async function GET(request: Request, { params }: RouteContext<'/figures/own/[id]/[picture]'>): Promise<Response> {
  const { id, picture } = await params;
  const actor = await findActor();
  const figure = actor && (await findFigure(actor, id));
  return figure ? figureAnswer(request, ownFigureFile(id, figure.movement, picture), 'private') : missing();
}
