import { notFound } from 'next/navigation';
import { z } from 'zod';
import { renderHandout } from '@/components/handout/render-handout';
import { getHandout } from '@/lib/server/handouts/get-handout';
import { handoutRoute } from '@/lib/server/handouts/handout-route';
import { findPrintableLink } from '@/lib/server/links/queries';
import { requireActor } from '@/lib/server/session';

const address = z.object({ programId: z.uuid(), number: z.string().regex(/^[1-9]\d{0,6}$/).transform(Number) });

/** The sheet of one version, as it was issued, for the clinic to print. */
export async function GET(request: Request, { params }: { params: Promise<{ programId: string; number: string }> }): Promise<Response> {
  const actor = await requireActor('patient:read');
  const asked = address.safeParse(await params);
  if (!asked.success) notFound();
  const { programId, number } = asked.data;
  return handoutRoute(request, async (options) => getHandout(actor, programId, number, options, await findPrintableLink(actor, programId)), (data) => renderHandout(data));
}
