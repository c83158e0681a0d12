import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import type { z } from 'zod';
import type { ErrorCode } from '@/lib/domain/errors';
import { AppError } from '@/lib/domain/errors';
import type { LinkActor } from './actor';
import { fieldErrors } from './field-errors';
import { findLinkActor } from './find-link-actor';
import { log } from './log';
import { requestId } from './request-id';
import { requireSameOrigin } from './same-origin';
import { deriveSecret } from './secrets';
import { countAttempt } from './throttle';

export const statusOf: Record<ErrorCode | 'unexpected', number> = { 'signed-out': 401, forbidden: 403, 'not-found': 404, conflict: 409, refused: 409, 'too-many': 429, invalid: 422, unexpected: 500 };

const maximumBytes = 64 * 1024;

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

/** JSON as it is; a form's fields by name, those ending in [] as lists. */
async function readBody(request: NextRequest): Promise<Record<string, unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > maximumBytes) throw new AppError('invalid', 'too-large');
  if (request.headers.get('content-type')?.includes('json')) {
    const body: unknown = await request.json().catch(() => null);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new AppError('invalid', 'not-json');
    return body as Record<string, unknown>;
  }
  const form = await request.formData().catch(() => null);
  if (!form) throw new AppError('invalid', 'not-a-form');
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) fields[name.replace(/\[\]$/, '')] = name.endsWith('[]') ? form.getAll(name) : form.get(name);
  return fields;
}

type Write<Out> = (actor: LinkActor, input: Out) => Promise<unknown>;

/** Where a posted form goes next; scripts get JSON instead. */
interface FormAnswers {
  done: (value: unknown) => string;
  failed: (code: string, fields: Record<string, unknown>, errors: Record<string, string[]>) => string;
}

/**
 * A write through a plan link, as a stable address that queued logs can still post to after an update.
 * Answers a script in JSON with a status, and a plain form with a redirect, so that both work.
 */
export function linkRoute<S extends z.ZodType>(schema: S, shape: (fields: Record<string, unknown>) => unknown, work: Write<z.output<S>>, form: FormAnswers) {
  return async (request: NextRequest): Promise<Response> => {
    const isForm = !request.headers.get('content-type')?.includes('json');
    const seeOther = (path: string) => new NextResponse(null, { status: 303, headers: { location: path } });
    const fail = (code: ErrorCode | 'unexpected', fields: Record<string, unknown>, errors: Record<string, string[]> = {}, reason?: string) =>
      isForm && code !== 'unexpected' ? seeOther(form.failed(code, fields, errors)) : NextResponse.json({ ok: false, code, reason, fields: errors }, { status: statusOf[code] });
    let fields: Record<string, unknown> = {};
    try {
      const actor = await findLinkActor();
      if (!actor) throw new AppError('signed-out');
      await countAttempt('plan-write', actor.linkId);
      fields = await readBody(request);
      requireOwnForm(request.headers, actor, fields['form']);
      const parsed = schema.safeParse(isForm ? shape(fields) : fields);
      if (!parsed.success) return fail('invalid', fields, fieldErrors(parsed.error));
      const value = await work(actor, parsed.data);
      return isForm ? seeOther(form.done(value)) : NextResponse.json({ ok: true, value });
    } catch (error) {
      if (error instanceof AppError) return fail(error.code, fields, {}, error.reason);
      log.error({ requestId: await requestId(), error: (error as Error).stack }, 'a plan write failed');
      return fail('unexpected', fields);
    }
  };
}
