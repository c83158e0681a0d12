import type { ActionResult } from '@/lib/action-result';
import type { Role } from '@/lib/domain/access';

/** What the team page can do; the page hands the server's actions in. */
export interface TeamActions {
  changeRole: (input: { id: string; role: Role }) => Promise<ActionResult>;
  setDisabled: (input: { id: string; isDisabled: boolean }) => Promise<ActionResult>;
  createPasswordLink: (input: { id: string }) => Promise<ActionResult<{ url: string }>>;
  invite: (input: { email: string; role: Role }) => Promise<ActionResult<{ url: string }>>;
  revokeInvitation: (input: { id: string }) => Promise<ActionResult>;
}
