import { findPicture } from '@/lib/server/figures/find-figure';
import { missing, uploadAnswer } from '@/lib/server/figures/picture-answer';
import { findLinkActor } from '@/lib/server/find-link-actor';

/** A picture that the clinic has uploaded, for the plan that shows it. */
export async function GET(request: Request, { params }: RouteContext<'/plan/pictures/[id]'>): Promise<Response> {
  const { id } = await params;
  const actor = await findLinkActor();
  return actor ? uploadAnswer(request, id, await findPicture(actor, id)) : missing();
}
