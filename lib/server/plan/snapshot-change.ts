import 'server-only';
import { localDay } from '@/lib/domain/local-day';
import type { SnapshotChange } from '@/lib/domain/plan-snapshot';
import { toldChangeWords } from '@/lib/i18n/told-change-words';
import type { PlanBase } from './read-plan';
import { namesOf, type ItemRow } from './versions';

/** What the version in force changed and why; null for the first one. `items`: those of every version, for what was taken out. */
export function snapshotChange({ version, zone, locale }: PlanBase, items: ItemRow[]): SnapshotChange | null {
  if (!version || version.number < 2) return null;
  const changes = toldChangeWords(version.changes, namesOf(items, locale), locale);
  return { versionId: version.id, day: localDay(version.issuedAt.toISOString(), zone), changes, reason: version.reason, name: version.therapist };
}
