'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { routes } from '@/lib/routes';
import { authorisedAction } from '@/lib/server/action';
import * as links from '@/lib/server/links/commands';

const newLinkSchema = z.object({
  programId: z.uuid(),
  label: z.enum(['patient', 'carer']),
  askBirthYear: z.boolean(),
  days: z.int().min(1).max(730),
});

export const createLink = authorisedAction('link:write', newLinkSchema, async (actor, input) => {
  const { id } = await links.createLink(actor, input);
  revalidatePath(routes.program(input.programId));
  return { id };
});

export const revokeLink = authorisedAction('link:write', z.object({ programId: z.uuid(), linkId: z.uuid() }), async (actor, { programId, linkId }) => {
  await links.revokeLink(actor, linkId);
  revalidatePath(routes.program(programId));
});
