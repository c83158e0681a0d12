import 'server-only';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '../actor';

/** The library is changed by those who prescribe, whichever door the change comes through. */
export function requireWriter(actor: MemberActor): void {
  if (!can(actor.role, 'library:write')) throw new AppError('forbidden');
}
