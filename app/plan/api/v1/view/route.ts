import { z } from 'zod';
import { given } from '@/lib/domain/telling/form-bodies';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { keepView, readView } from '@/lib/server/plan/view-cookie';

const onOff = z.enum(['on', 'off']).transform((value) => value === 'on').optional();

/** How this device shows the plan: text size, contrast, and which changes have been read. */
export const POST = linkRoute({
  schema: z.object({ large: onOff, contrast: onOff, seen: z.uuid().optional(), back: z.string().regex(/^\/plan(\/[a-z0-9/-]*)?$/).default(routes.plan) }),
  read: (fields) => ({ large: given(fields, 'large'), contrast: given(fields, 'contrast'), seen: given(fields, 'seen'), back: given(fields, 'back') }),
  work: async (_actor, { back, ...view }) => {
    const set = Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
    await keepView({ ...(await readView()), ...set });
    return back;
  },
  done: (back) => back,
  failed: () => routes.plan,
});
