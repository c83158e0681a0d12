import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { dropDraft } from '@/lib/server/plan/draft-cookie';
import { planCookie } from '@/lib/server/plan-cookie';

const close = linkRoute({
  schema: z.object({}),
  read: () => ({}),
  work: async () => {
    (await cookies()).set(planCookie.name(), '', planCookie.options(new Date(0)));
    await dropDraft();
  },
  done: () => routes.plan,
  failed: () => routes.plan,
});

/**
 * Closes the plan on a shared device. The link itself stays good. What the browser keeps of pages goes too; the
 * database stays, since it may hold answers that are not sent yet: the app empties it of everything else.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const answer = await close(request);
  answer.headers.set('clear-site-data', '"cache"');
  return answer;
}
