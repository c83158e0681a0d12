import { renderHandout } from '@/components/handout/render-handout';
import { getDraftHandout } from '@/lib/server/handouts/get-draft-handout';
import { getHandout } from '@/lib/server/handouts/get-handout';
import { handoutRoute } from '@/lib/server/handouts/handout-route';
import { programAddress } from '@/lib/server/handouts/version-address';
import { requireActor } from '@/lib/server/session';

/** The sheet of what the builder holds, marked as a draft. */
export async function GET(request: Request, { params }: { params: Promise<{ programId: string }> }): Promise<Response> {
  const actor = await requireActor('program:write');
  const programId = programAddress(await params);
  return handoutRoute(request, actor, programId, async (options) => (await getDraftHandout(actor, programId, options)) ?? getHandout(actor, programId, null, options, null), renderHandout);
}
