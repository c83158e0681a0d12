import type { OutboxEntry } from '@/lib/domain/outbox';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import type { SessionResult } from '@/lib/domain/session/result-of';

/** How pages look on this device; what is unset is as the clinic has noted for the patient. */
export interface DeviceView {
  large?: boolean;
  contrast?: boolean;
  /** The version whose changes have been read. */
  seen?: string;
  /** The server knows it too. */
  isSent: boolean;
}

export interface DeviceState {
  /** What the device keeps has been read. */
  isReady: boolean;
  snapshot: PlanSnapshot | null;
  /** The session that is going on, as its player keeps it. */
  running: unknown;
  /** What came of a session that has ended and that the patient has not told about yet. */
  ended: SessionResult | null;
  /** Everything told on this device that is still kept, other plans' entries included. */
  entries: OutboxEntry[];
  isOnline: boolean;
  /** What is told survives a closed browser. */
  canStore: boolean;
  /** The link has ended or was closed here: the plan has been wiped, what waits to be sent has not. */
  isClosed: boolean;
  /** A newer version of the plan has come while the app was open. */
  hasChanged: boolean;
  isSending: boolean;
  view: DeviceView;
}

export const emptyState: DeviceState = { isReady: false, snapshot: null, running: null, ended: null, entries: [], isOnline: true, canStore: true, isClosed: false, hasChanged: false, isSending: false, view: { isSent: true } };

export const toSend = (entries: readonly OutboxEntry[]): OutboxEntry[] => entries.filter((entry) => entry.state === 'waiting');
