import { renderHandout } from '@/components/handout/render-handout';
import { getHandout } from '@/lib/server/handouts/get-handout';
import { handoutRoute } from '@/lib/server/handouts/handout-route';
import { requirePrintingLink } from '../printing-link';

/** The newest version's sheet for the holder of a link, with that same link on it. */
export async function GET(request: Request): Promise<Response> {
  const { actor, link } = await requirePrintingLink();
  return handoutRoute(request, actor, actor.programId, (options) => getHandout(actor, actor.programId, null, options, link), renderHandout);
}
