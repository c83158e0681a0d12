import { notFound } from 'next/navigation';
import { z } from 'zod';
import { mostSheets } from '@/lib/handout-choices';
import { keptHandouts } from '@/lib/server/handouts/handout-files';
import { answerOr, pdfAnswer } from '@/lib/server/handouts/handout-route';
import { mergeHandouts } from '@/lib/server/handouts/merge-handouts';
import { requireActor } from '@/lib/server/session';

const asked = z.object({ keys: z.array(z.string().regex(/^[0-9a-f]{64}$/)).min(1).max(mostSheets), sides: z.enum(['one', 'both']).default('one') });

/** Sheets that were made before, as one file. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor('patient:read');
  const search = new URL(request.url).searchParams;
  const { success, data } = asked.safeParse({ keys: search.get('keys')?.split(','), sides: search.get('sides') ?? undefined });
  if (!success) notFound();
  return answerOr(async () => pdfAnswer(await mergeHandouts(await keptHandouts(actor, data.keys), data.sides === 'both'), 'home-exercises'));
}
