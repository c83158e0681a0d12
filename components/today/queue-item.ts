import type { ReactNode } from 'react';
import type { AlertLevel } from '@/lib/domain/rules-types';

export const queueGroups = ['now', 'week', 'good'] as const;
export type QueueGroup = (typeof queueGroups)[number];

/** Where a level stands in the queue. */
export function groupOf(level: AlertLevel): QueueGroup {
  if (level === 'critical' || level === 'high') return 'now';
  return level === 'info' ? 'good' : 'week';
}

/** A patient's row, in words already; the strip and the preview are drawn on the server. */
export interface QueueItem {
  id: string;
  name: string;
  phone: string;
  level: AlertLevel;
  levelWord: string;
  reason: string;
  more: string | null;
  acknowledged: string | null;
  contact: { what: string; when: string | null };
  alertIds: string[];
  mayAcknowledge: boolean;
  noteOptional: boolean;
  note: string;
  strip: ReactNode;
  preview: ReactNode;
}
