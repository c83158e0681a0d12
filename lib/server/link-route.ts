import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import type { z } from 'zod';
import type { FieldErrors } from '@/lib/action-result';
import { AppError, type ErrorCode } from '@/lib/domain/errors';
import { routes } from '@/lib/routes';
import type { LinkActor } from './actor';
import { fieldErrors } from './field-errors';
import { findLinkActor } from './find-link-actor';
import { describeError } from './describe-error';
import { log } from './log';
import { requireNamedLink } from './plan-link-key';
import { readBody, type BodyFields } from './read-body';
import { requestId } from './request-id';
import { requireSameOrigin } from './same-origin';
import { deriveSecret } from './secrets';
import { countAttempt } from './throttle';

type Code = ErrorCode | 'unexpected';

export const statusOf: Record<Code, number> = { 'signed-out': 401, forbidden: 403, 'not-found': 404, conflict: 409, refused: 409, 'too-many': 429, invalid: 422, unexpected: 500 };

/** A value that only a page of this plan can carry: it stands in for Origin, which `no-referrer` pages hide in form posts. */
export function formToken(linkId: string): string {
  return deriveSecret('plan-form', linkId).toString('base64url');
}

function requireOwnForm(headers: Headers, actor: LinkActor, token: unknown): void {
  const expected = Buffer.from(formToken(actor.linkId));
  const given = Buffer.from(typeof token === 'string' ? token : '');
  if (given.length === expected.length && timingSafeEqual(given, expected)) return;
  requireSameOrigin(headers);
}

interface LinkRoute<S extends z.ZodType, Out> {
  schema: S;
  /** What the fields of a plain form say, as the schema wants it. */
  read: (fields: BodyFields) => unknown;
  work: (actor: LinkActor, input: z.output<S>) => Promise<Out>;
  /** Where a form goes next. Both may set cookies; neither may put what a patient told into the address. */
  done: (value: Out, actor: LinkActor) => string | Promise<string>;
  failed: (code: Code, fields: BodyFields, actor: LinkActor) => string | Promise<string>;
}

/**
 * A write through a plan link, as a stable address that queued logs can still post to after an update.
 * Answers a script in JSON with a status, and a plain form with a redirect, so that both work.
 */
export function linkRoute<S extends z.ZodType, Out>({ schema, read, work, done, failed }: LinkRoute<S, Out>) {
  return async (request: NextRequest): Promise<Response> => {
    const isForm = !request.headers.get('content-type')?.includes('json');
    const seeOther = (path: string) => new NextResponse(null, { status: 303, headers: { location: path } });
    let actor: LinkActor | null = null;
    let fields: BodyFields = {};
    const fail = async (code: Code, errors: FieldErrors = {}, reason?: string) => {
      if (!isForm) return NextResponse.json({ ok: false, code, reason, fields: errors }, { status: statusOf[code] });
      return seeOther(actor ? await failed(code, fields, actor) : routes.plan);
    };
    try {
      const found = await findLinkActor();
      if (!found) throw new AppError('signed-out');
      await countAttempt('plan-write', found.linkId);
      fields = await readBody(request);
      requireOwnForm(request.headers, found, fields['form']);
      await requireNamedLink(request.headers, found);
      actor = found;
      const parsed = schema.safeParse(isForm ? read(fields) : fields);
      if (!parsed.success) return await fail('invalid', fieldErrors(parsed.error));
      const value = await work(actor, parsed.data);
      return isForm ? seeOther(await done(value, actor)) : NextResponse.json({ ok: true, value });
    } catch (error) {
      if (error instanceof AppError) return fail(error.code, {}, error.reason);
      log.error({ requestId: await requestId(), error: describeError(error) }, 'a plan write failed');
      return fail('unexpected');
    }
  };
}
