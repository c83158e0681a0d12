import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { mergeEntries, type OutboxEntry } from '@/lib/domain/outbox';
import { keptNames, type DeviceStorage, type KeptName } from './storage';

interface PlanDatabase extends DBSchema {
  entries: { key: string; value: OutboxEntry };
  kept: { key: KeptName; value: unknown };
}

const name = 'homestretch-plan';
const version = 1;

/** Only ever adds: entries that an older build has saved are still there for every newer one. */
function upgrade(database: IDBPDatabase<PlanDatabase>): void {
  if (!database.objectStoreNames.contains('entries')) database.createObjectStore('entries', { keyPath: 'id' });
  if (!database.objectStoreNames.contains('kept')) database.createObjectStore('kept');
}

async function open(lost: () => void): Promise<IDBPDatabase<PlanDatabase>> {
  const listen = { blocking: (_now: number, _wanted: number | null, event: IDBVersionChangeEvent) => ((event.target as IDBDatabase).close(), lost()), terminated: lost };
  try {
    return await openDB<PlanDatabase>(name, version, { upgrade, ...listen });
  } catch (error) {
    // A newer build has been here and this one came back: its stores hold all that ours do.
    if (error instanceof DOMException && error.name === 'VersionError') return openDB<PlanDatabase>(name, undefined, listen);
    throw error;
  }
}

/** The device's database. Throws where the browser allows none. */
export async function databaseStorage(): Promise<DeviceStorage> {
  let opened: Promise<IDBPDatabase<PlanDatabase>> | null = null;
  const database = () => (opened ??= open(() => void (opened = null)));
  await database();
  const change = async <T>(id: string, work: (there: OutboxEntry | undefined) => [OutboxEntry | undefined, T]): Promise<T> => {
    const tx = (await database()).transaction('entries', 'readwrite');
    const [entry, value] = work(await tx.store.get(id));
    if (entry) await tx.store.put(entry);
    await tx.done;
    return value;
  };
  return {
    isLasting: true,
    entries: async () => (await database()).getAll('entries'),
    add: (entry) => change(entry.id, (there) => [there ? undefined : entry, there ?? entry]),
    record: (entry) => change(entry.id, (there) => [there && mergeEntries(there, entry), undefined]),
    remove: async (ids) => {
      const tx = (await database()).transaction('entries', 'readwrite');
      await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
    },
    kept: async (key) => (await (await database()).get('kept', key)) ?? null,
    keep: async (key, value) => {
      const kept = await database();
      if (value === null) await kept.delete('kept', key);
      else await kept.put('kept', value, key);
    },
    keepWithPlan: async (values) => {
      const { store, done } = (await database()).transaction('kept', 'readwrite');
      const isOpen = (await store.count('snapshot')) > 0;
      if (isOpen) for (const name of keptNames) if (values[name] !== undefined) await (values[name] === null ? store.delete(name) : store.put(values[name], name));
      await done;
      return isOpen;
    },
  };
}
