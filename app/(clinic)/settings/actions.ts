'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { clinicFormSchema, invitationSchema } from '@/lib/clinic-form';
import { roles } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import { routes } from '@/lib/routes';
import { authorisedAction } from '@/lib/server/action';
import { changePassword as change } from '@/lib/server/auth/change-password';
import { sessionSecret } from '@/lib/server/auth/find-actor';
import * as members from '@/lib/server/members/commands';
import * as singleKeys from '@/lib/server/members/single-keys';

const one = z.object({ id: z.uuid() });

export const saveClinic = authorisedAction('clinic:write', clinicFormSchema, async (actor, record) => {
  await members.saveClinicSettings(actor, record);
  revalidatePath(routes.settings);
});

export const changeRole = authorisedAction('team:write', z.object({ id: z.uuid(), role: z.enum(roles) }), async (actor, { id, role }) => {
  await members.changeRole(actor, id, role);
  revalidatePath(routes.team);
});

export const setDisabled = authorisedAction('team:write', z.object({ id: z.uuid(), isDisabled: z.boolean() }), async (actor, { id, isDisabled }) => {
  await members.setMemberDisabled(actor, id, isDisabled);
  revalidatePath(routes.team);
});

export const invite = authorisedAction('team:write', invitationSchema, async (actor, input) => {
  const link = await members.inviteMember(actor, input);
  revalidatePath(routes.team);
  return link;
});

export const createPasswordLink = authorisedAction('team:write', one, async (actor, { id }) => {
  const link = await members.createPasswordLink(actor, id);
  revalidatePath(routes.team);
  return link;
});

export const revokeInvitation = authorisedAction('team:write', one, async (actor, { id }) => {
  await members.revokeInvitation(actor, id);
  revalidatePath(routes.team);
});

export const renameSelf = authorisedAction('clinic:read', z.object({ name: z.string().trim().min(1, 'required').max(120, 'too-long') }), async (actor, { name }) => {
  await members.renameSelf(actor, name);
  revalidatePath(routes.account);
});

export const setSingleKeys = authorisedAction('clinic:read', z.object({ on: z.boolean() }), async (actor, { on }) => {
  await singleKeys.setSingleKeys(actor, on);
  revalidatePath(routes.account);
});

export const changePassword = authorisedAction('clinic:read', z.object({ current: z.string().min(1, 'required').max(1024), next: z.string().max(1024, 'too-long') }), async (actor, input) => {
  const secret = await sessionSecret();
  if (!secret) throw new AppError('signed-out');
  await change(actor, secret, input);
});
