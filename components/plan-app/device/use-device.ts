'use client';
import { useSyncExternalStore } from 'react';
import type { OutboxEntry, OutboxKind } from '@/lib/domain/outbox';
import type { SafetyCard } from '@/lib/domain/safety';
import type { SessionResult } from '@/lib/domain/session/result-of';
import { browserDevice } from './browser-device';
import { emptyState, type DeviceState } from './device-state';

export interface UsedDevice extends DeviceState {
  refresh(): Promise<void>;
  /** Saves on the device first; the entry that is kept, by the body's own id. */
  tell<Body extends { id: string }>(kind: OutboxKind, body: Body, card: SafetyCard | null): Promise<OutboxEntry>;
  saveRunning(state: unknown): Promise<void>;
  /** The session is over: its result is kept until a session is told. */
  endSession(result: SessionResult): Promise<void>;
  discard(id: string): Promise<void>;
}

const subscribe = (listener: () => void) => browserDevice().subscribe(listener);

/** The plan's copy on this device and what was told on it, alike in every component and tab. */
export function useDevice(): UsedDevice {
  const state = useSyncExternalStore(subscribe, () => browserDevice().state(), () => emptyState);
  return {
    ...state,
    refresh: () => browserDevice().refresh(),
    tell: (kind, body, card) => browserDevice().tell(kind, body, card),
    saveRunning: (running) => browserDevice().saveRunning(running),
    endSession: (result) => browserDevice().endSession(result),
    discard: (id) => browserDevice().discard(id),
  };
}
