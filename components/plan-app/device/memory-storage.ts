import { mergeEntries, type OutboxEntry } from '@/lib/domain/outbox';
import { keptNames, type DeviceStorage, type KeptName } from './storage';

/** For browsers that keep nothing, such as some private windows: as long as the page is open. */
export function memoryStorage(): DeviceStorage {
  const entries = new Map<string, OutboxEntry>();
  const kept = new Map<KeptName, unknown>();
  return {
    isLasting: false,
    entries: async () => [...entries.values()],
    add: async (entry) => {
      const there = entries.get(entry.id) ?? entry;
      entries.set(entry.id, there);
      return there;
    },
    record: async (entry) => {
      const there = entries.get(entry.id);
      if (there) entries.set(entry.id, mergeEntries(there, entry));
    },
    remove: async (ids) => ids.forEach((id) => entries.delete(id)),
    kept: async (name) => kept.get(name) ?? null,
    keep: async (name, value) => void kept.set(name, value),
    keepWithPlan: async (values) => {
      const isOpen = (kept.get('snapshot') ?? null) !== null;
      if (isOpen) for (const name of keptNames) if (values[name] !== undefined) kept.set(name, values[name]);
      return isOpen;
    },
  };
}
