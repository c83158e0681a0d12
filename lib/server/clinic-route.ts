import 'server-only';
import { NextResponse, type NextRequest } from 'next/server';
import type { ActionResult } from '@/lib/action-result';
import { can, type Verb } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from './actor';
import { findActor } from './auth/find-actor';
import { describeError } from './describe-error';
import { statusOf } from './link-route';
import { log } from './log';
import { readBytes } from './read-body';
import { requestId } from './request-id';
import { requireSameOrigin } from './same-origin';
import { countAttempt } from './throttle';

/**
 * A file sent by a signed-in member who may do `verb`: for what is too large for an action. Who sends it
 * is known before a byte of it is read, and it is given up as soon as it is too long.
 */
export function clinicRoute<Out>(verb: Verb, maximumBytes: number, work: (actor: MemberActor, body: Uint8Array<ArrayBuffer>, request: NextRequest) => Promise<Out>) {
  return async (request: NextRequest): Promise<NextResponse<ActionResult<Out>>> => {
    try {
      requireSameOrigin(request.headers);
      const actor = await findActor();
      if (!actor) throw new AppError('signed-out');
      if (!can(actor.role, verb)) throw new AppError('forbidden');
      await countAttempt('upload', actor.memberId);
      return NextResponse.json({ ok: true, value: await work(actor, await readBytes(request, maximumBytes), request) });
    } catch (error) {
      if (error instanceof AppError) return NextResponse.json({ ok: false, code: error.code, reason: error.reason }, { status: statusOf[error.code] });
      const reference = await requestId();
      log.error({ requestId: reference, error: describeError(error) }, 'a sent file failed');
      return NextResponse.json({ ok: false, code: 'unexpected', reference }, { status: 500 });
    }
  };
}
