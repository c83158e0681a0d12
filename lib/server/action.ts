import 'server-only';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/action-result';
import { can, type Verb } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from './actor';
import { findActor } from './auth/find-actor';
import { describeError } from './describe-error';
import { fieldErrors } from './field-errors';
import { log } from './log';
import { requestId } from './request-id';
import { requireSameOrigin } from './same-origin';

/** A server action of a signed-in member who may do `verb`. The only way into the server for the clinic's forms. */
export function authorisedAction<S extends z.ZodType, Out>(verb: Verb, schema: S, work: (actor: MemberActor, input: z.output<S>) => Promise<Out>) {
  return async (raw: unknown): Promise<ActionResult<Out>> => {
    try {
      requireSameOrigin(await headers());
      const actor = await findActor();
      if (!actor) throw new AppError('signed-out');
      if (!can(actor.role, verb)) throw new AppError('forbidden');
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return { ok: false, code: 'invalid', fields: fieldErrors(parsed.error) };
      return { ok: true, value: await work(actor, parsed.data) };
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof AppError) return { ok: false, code: error.code, reason: error.reason };
      const reference = await requestId();
      log.error({ requestId: reference, error: describeError(error) }, 'an action failed');
      return { ok: false, code: 'unexpected', reference };
    }
  };
}
