import 'server-only';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '@/lib/domain/errors';
import { throttlePool } from './database';

interface Allowance {
  points: number;
  seconds: number;
}

/** Attempts allowed in a window. Counted in Postgres, so that restarts and further instances share them. */
const allowances = {
  'sign-in': { points: 5, seconds: 60 },
  'sign-in-address': { points: 30, seconds: 60 },
  'link-address': { points: 20, seconds: 60 },
  'code-address': { points: 10, seconds: 600 },
  'code-total': { points: 300, seconds: 600 },
  'invitation-address': { points: 10, seconds: 60 },
  'plan-write': { points: 120, seconds: 60 },
  // Calendar services fetch the feeds of many people from few addresses.
  'calendar-address': { points: 120, seconds: 60 },
  'calendar-link': { points: 60, seconds: 3600 },
  /** One row of the audit trail a day for a feed that is read around the clock. */
  'calendar-noted': { points: 1, seconds: 86_400 },
  /** Letters that ask an address whether it wants reminders: nobody's mailbox is filled from a plan. */
  'reminder-check': { points: 10, seconds: 3600 },
  'reminder-stop-address': { points: 20, seconds: 60 },
  upload: { points: 60, seconds: 60 },
} satisfies Record<string, Allowance>;

export type Throttle = keyof typeof allowances;

const limiters = new Map<Throttle, RateLimiterPostgres>();

function limiter(name: Throttle): RateLimiterPostgres {
  const existing = limiters.get(name);
  if (existing) return existing;
  const { points, seconds } = allowances[name];
  const made = new RateLimiterPostgres({ storeClient: throttlePool(), storeType: 'pool', tableName: 'throttles', tableCreated: true, keyPrefix: name, points, duration: seconds, clearExpiredByTimeout: false });
  limiters.set(name, made);
  return made;
}

/** Counts one attempt; throws 'too-many' once the window's allowance is used up. */
export async function countAttempt(name: Throttle, key: string): Promise<void> {
  try {
    await limiter(name).consume(key.slice(0, 200));
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw new AppError('too-many', String(Math.ceil(refusal.msBeforeNext / 1000)));
    throw refusal;
  }
}

/** Forgets the attempts of somebody who has proved who they are. */
export async function forgetAttempts(name: Throttle, key: string): Promise<void> {
  await limiter(name).delete(key.slice(0, 200));
}
