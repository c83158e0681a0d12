import type { ActionResult } from '@/lib/action-result';

interface Seen {
  alertIds: string[];
  /** When the page was drawn: what came in later is not put away unseen. */
  seenAt: string;
}
type Changed = Promise<ActionResult<{ changed: string[] }>>;

/** What a member can do with alerts; the page hands these over. */
export interface AlertActions {
  acknowledge(input: Seen): Changed;
  resolve(input: Seen & { note: string }): Changed;
  reopen(input: { alertIds: string[] }): Changed;
  snooze(input: Seen & { until: string }): Changed;
  unsnooze(input: { alertIds: string[] }): Changed;
}
