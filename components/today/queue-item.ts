import type { Tripped } from '@/components/review/note-for-record';
import type { Track } from '@/components/chart/location-track';
import type { AlertLevel } from '@/lib/domain/rules-types';

export const queueGroups = ['now', 'week', 'good'] as const;
export type QueueGroup = (typeof queueGroups)[number];

/** Where a level stands in the queue. */
export function groupOf(level: AlertLevel): QueueGroup {
  if (level === 'critical' || level === 'high') return 'now';
  return level === 'info' ? 'good' : 'week';
}

/** Why else a patient is in the queue, in words already. */
export interface PreviewWords {
  meta: string;
  others: string[];
  /** Where pain reached; null when nobody told. */
  track: Track | null;
  tripped: Tripped[];
}

/** A patient's row, in words already: what the page's script draws, and the preview once it is chosen. */
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
  /** Null before anything was asked. */
  strip: { packed: string; sentence: string; attention: boolean } | null;
  preview: PreviewWords;
}
