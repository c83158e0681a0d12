import { cookies } from 'next/headers';
import { z } from 'zod';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { dropDraft } from '@/lib/server/plan/draft-cookie';
import { planCookie } from '@/lib/server/plan-cookie';

/** Closes the plan on a shared device. The link itself stays good. */
export const POST = linkRoute({
  schema: z.object({}),
  read: () => ({}),
  work: async () => {
    (await cookies()).set(planCookie.name(), '', planCookie.options(new Date(0)));
    await dropDraft();
  },
  done: () => routes.plan,
  failed: () => routes.plan,
});
