import { handoutPage } from '@/components/handout/handout-page';
import { getDraftHandout } from '@/lib/server/handouts/get-draft-handout';
import { getHandout } from '@/lib/server/handouts/get-handout';
import { handoutPageRoute } from '@/lib/server/handouts/handout-route';
import { programAddress } from '@/lib/server/handouts/version-address';
import { requireActor } from '@/lib/server/session';

/** The builder's live preview: the sheet as a page, in a frame. */
export async function GET(request: Request, { params }: { params: Promise<{ programId: string }> }): Promise<Response> {
  const actor = await requireActor('program:write');
  const programId = programAddress(await params);
  return handoutPageRoute(request, async (options) => (await getDraftHandout(actor, programId, options)) ?? getHandout(actor, programId, null, options, null), (data, nonce) => handoutPage(data, nonce, null));
}
