'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { routes } from '@/lib/routes';
import { authorisedAction } from '@/lib/server/action';
import * as approvals from '@/lib/server/library/approvals';

export const approveExercise = authorisedAction('library:write', z.object({ exerciseId: z.uuid(), hash: z.string().length(64) }), async (actor, input) => {
  await approvals.approveExercise(actor, input);
  revalidatePath(routes.library, 'layout');
});

export const withdrawApproval = authorisedAction('library:write', z.object({ exerciseId: z.uuid() }), async (actor, { exerciseId }) => {
  await approvals.withdrawApproval(actor, exerciseId, new Date());
  revalidatePath(routes.library, 'layout');
});
