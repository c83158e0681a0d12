import { renderHandout } from '@/components/handout/render-handout';
import { getHandout } from '@/lib/server/handouts/get-handout';
import { handoutRoute } from '@/lib/server/handouts/handout-route';
import { versionAddress, type VersionParams } from '@/lib/server/handouts/version-address';
import { findPrintableLink } from '@/lib/server/links/queries';
import { requireActor } from '@/lib/server/session';

/** The sheet of one version, as it was issued, for the clinic to print. */
export async function GET(request: Request, { params }: { params: VersionParams }): Promise<Response> {
  const actor = await requireActor('patient:read');
  const { programId, number } = versionAddress(await params);
  return handoutRoute(request, actor, programId, async (options) => getHandout(actor, programId, number, options, await findPrintableLink(actor, programId)), renderHandout);
}
