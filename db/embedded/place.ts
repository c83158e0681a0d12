import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyNativeFiles, findNativeFiles, nativeVersion } from './native-files';

export type Identity = { uid: number; gid: number };

export type Place = {
  /** Set only when we are root, whom PostgreSQL refuses to run for. */
  identity: Identity | undefined;
  native: string;
  cluster: string;
  /** True when the database had to live outside the data folder. */
  elsewhere: boolean;
};

/** Where PostgreSQL's files and data live, and as whom it runs. The data folder must exist: prepareDataDir. */
export function findPlace(dataDir: string): Place {
  const native = findNativeFiles();
  const identity = findIdentity(dataDir);
  const inside = { identity, native, cluster: join(dataDir, 'postgres'), elsewhere: false };
  if (!identity) return inside;

  const seesNative = canReach(identity, join(native, 'bin', 'postgres'));
  const seesData = canReach(identity, dataDir);
  const id = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12);
  // Only root can write here, so nobody else can plant binaries for us to run.
  const outside = join('/var/lib', `homestretch-${id}`);
  const cluster = join(outside, 'postgres');
  // Permissions may have changed since: never begin an empty database while a filled one waits.
  const elsewhere = !existsSync(inside.cluster) && (!seesData || existsSync(cluster));
  if (seesNative && !elsewhere) return inside;

  mkdirSync(outside, { recursive: true, mode: 0o755 });
  const place = elsewhere ? { ...inside, cluster, elsewhere } : inside;
  if (!seesNative) {
    place.native = join(outside, `native-${nativeVersion(native)}`);
    copyNativeFiles(native, place.native);
  }
  return place;
}

/** Root hands over to the owner of the folder, so that both see the same database; root's own folder goes to nobody. */
export function findIdentity(dataDir: string): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(nearestExisting(dataDir));
  if (owner.uid !== 0 && passwdEntry((entry) => entry.uid === owner.uid)) return { uid: owner.uid, gid: owner.gid };
  return passwdEntry((entry) => entry.name === 'nobody') ?? { uid: 65534, gid: 65534 };
}

/** Makes the data folder; root makes it for the owner of the folder around it. */
export function prepareDataDir(dataDir: string): void {
  if (existsSync(dataDir)) return;
  const identity = findIdentity(dataDir);
  const parentOwner = statSync(nearestExisting(dataDir)).uid;
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  if (identity && parentOwner === identity.uid) chownSync(dataDir, identity.uid, identity.gid);
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

/** initdb looks its own user up by number and refuses a user without an entry. */
function passwdEntry(match: (entry: { name: string; uid: number }) => boolean): Identity | undefined {
  if (!existsSync('/etc/passwd')) return undefined;
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name = '', , uid, gid] = line.split(':');
    if (match({ name, uid: Number(uid) })) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

function canReach(identity: Identity, path: string): boolean {
  const probe = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...identity, cwd: '/' });
  return probe.status === 0;
}
