import { createServer } from 'node:net';
import { UnsafeStart } from './settings';
import type { Settings } from './settings';

/** Says early and in one line what would otherwise fail after the build. */
export function refuseTakenPort({ HOST, PORT }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'is in use: set PORT to another one' : `cannot be used (${error.message})`;
      reject(new UnsafeStart([`PORT ${PORT} on ${HOST} ${reason}`]));
    });
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}
