'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { routes } from '@/lib/routes';
import { authorisedAction } from '@/lib/server/action';
import { hasMailServer } from '@/lib/server/mail/transport';
import * as mail from '@/lib/server/mail/commands';

const mailLinkSchema = z.object({
  programId: z.uuid(),
  linkId: z.uuid(),
  name: z.string('required').trim().min(1, 'required').max(120, 'too-long'),
  email: z.string('required').trim().max(200, 'too-long').pipe(z.email('not-an-email')),
});

export const mailLink = authorisedAction('link:write', mailLinkSchema, async (actor, { programId, ...letter }) => {
  const { id } = await mail.mailLink(actor, letter);
  revalidatePath(routes.program(programId));
  return { id, kept: !hasMailServer() };
});

const messageSchema = z.object({ id: z.uuid() });

export const retryMail = authorisedAction('link:write', messageSchema, async (actor, { id }) => {
  await mail.retryMail(actor, id);
  revalidatePath(routes.mail);
});

export const cancelMail = authorisedAction('link:write', messageSchema, async (actor, { id }) => {
  await mail.cancelMail(actor, id);
  revalidatePath(routes.mail);
});
