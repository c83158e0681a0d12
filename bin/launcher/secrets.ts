import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const secret = z.string().min(16);
const secretsSchema = z.object({
  databasePassword: secret,
  appPassword: secret,
  linkPassword: secret,
  backupPassword: secret,
  authSecret: z.string().min(32),
  demoPassword: secret,
});

export type Secrets = z.infer<typeof secretsSchema>;

/** The random secrets of an embedded installation, made at its first start. */
export function ensureSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  if (!existsSync(path)) writeSecrets(path, dataDir);
  const parsed = secretsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is damaged: restore it, or move the whole folder ${dataDir} away to begin anew`);
  return parsed.data;
}

function writeSecrets(path: string, dataDir: string): void {
  const random = (bytes: number) => randomBytes(bytes).toString('base64url');
  const secrets: Secrets = {
    databasePassword: random(24),
    appPassword: random(24),
    linkPassword: random(24),
    backupPassword: random(24),
    authSecret: random(48),
    demoPassword: random(15),
  };
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  const { uid, gid } = statSync(dataDir);
  if (process.getuid?.() === 0 && uid !== 0) chownSync(partial, uid, gid);
  try {
    // Unlike a rename, a link fails when another first start was quicker: both then use the same secrets.
    linkSync(partial, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(partial, { force: true });
  }
}
