import 'server-only';
import { routes } from '@/lib/routes';
import { env } from '../env';

/** Where the device's worker is. None while developing: it would keep pages that change at every save. */
export function workerAddress(): string | null {
  return env().NODE_ENV === 'production' ? routes.planWorker : null;
}
