import 'server-only';
import { AppError } from '@/lib/domain/errors';
import { env } from './env';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

function isOwn(origin: string, host: string | null): boolean {
  const own = new URL(env().APP_URL);
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.origin === own.origin) return true;
  // In the demo a phone or a second name of this machine opens the same server: the browser's own Host must then agree.
  if (env().HOMESTRETCH_DEMO && from.host === host) return true;
  return loopback.includes(from.hostname) && loopback.includes(own.hostname) && from.port === own.port;
}

/**
 * Refuses a write that another site may have sent. Next lets a request without an Origin pass, so it is
 * asked for here, and compared with our own address, not with a header that a proxy could forward.
 */
export function requireSameOrigin(sent: Headers): void {
  const origin = sent.get('origin');
  if (origin && origin !== 'null' && isOwn(origin, sent.get('host'))) return;
  throw new AppError('forbidden', 'cross-site');
}
