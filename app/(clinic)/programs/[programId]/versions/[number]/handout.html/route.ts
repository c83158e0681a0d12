import { handoutPage } from '@/components/handout/handout-page';
import { routes } from '@/lib/routes';
import { getHandout } from '@/lib/server/handouts/get-handout';
import { handoutPageRoute } from '@/lib/server/handouts/handout-route';
import { versionAddress, type VersionParams } from '@/lib/server/handouts/version-address';
import { findPrintableLink } from '@/lib/server/links/queries';
import { requireActor } from '@/lib/server/session';

/** The same sheet to read in the browser, and to print from it. */
export async function GET(request: Request, { params }: { params: VersionParams }): Promise<Response> {
  const actor = await requireActor('patient:read');
  const { programId, number } = versionAddress(await params);
  const pdf = `${routes.handout(programId, number)}${new URL(request.url).search}`;
  return handoutPageRoute(request, async (options) => getHandout(actor, programId, number, options, await findPrintableLink(actor, programId)), (data, nonce) => handoutPage(data, nonce, pdf));
}
