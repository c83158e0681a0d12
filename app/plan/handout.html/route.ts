import { handoutPage } from '@/components/handout/handout-page';
import { routes } from '@/lib/routes';
import { getHandout } from '@/lib/server/handouts/get-handout';
import { handoutPageRoute } from '@/lib/server/handouts/handout-route';
import { requirePrintingLink } from '../printing-link';

/** The same sheet as a page, to be read aloud, enlarged or printed from the browser. */
export async function GET(request: Request): Promise<Response> {
  const { actor, link } = await requirePrintingLink();
  return handoutPageRoute(request, (options) => getHandout(actor, actor.programId, null, options, link), (data, nonce) => handoutPage(data, nonce, `${routes.planHandout}${new URL(request.url).search}`));
}
