import { findActor } from '@/lib/server/auth/find-actor';
import { findPicture } from '@/lib/server/figures/find-figure';
import { missing, uploadAnswer } from '@/lib/server/figures/picture-answer';

/** A picture that the clinic has uploaded. To anybody else it is as good as absent. */
export async function GET(request: Request, { params }: RouteContext<'/pictures/[id]'>): Promise<Response> {
  const { id } = await params;
  const actor = await findActor();
  return actor ? uploadAnswer(request, id, await findPicture(actor, id)) : missing();
}
