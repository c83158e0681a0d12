import { renderHandout } from '@/components/handout/render-handout';
import { getHandout } from '@/lib/server/handouts/get-handout';
import { handoutRoute } from '@/lib/server/handouts/handout-route';
import { versionAddress, type VersionParams } from '@/lib/server/handouts/version-address';
import { findPrintableLink } from '@/lib/server/links/queries';
import { requireSameOrigin } from '@/lib/server/same-origin';
import { requireActor } from '@/lib/server/session';

/** Makes a sheet and keeps it, for printing several as one file: answers with what it is kept under. */
export async function POST(request: Request, { params }: { params: VersionParams }): Promise<Response> {
  const actor = await requireActor('patient:read');
  const { programId, number } = versionAddress(await params);
  const collect: Parameters<typeof handoutRoute>[3] = async (options) => {
    requireSameOrigin(request.headers);
    return getHandout(actor, programId, number, options, await findPrintableLink(actor, programId));
  };
  return handoutRoute(request, actor, programId, collect, renderHandout, ({ key }) => Response.json({ key }, { headers: { 'cache-control': 'private, no-store' } }));
}
