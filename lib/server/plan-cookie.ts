import 'server-only';
import { env } from './env';

/** The link's secret, kept where no script can read it and sent to the plan's own addresses only. */
export const planCookie = {
  name: (): string => (env().APP_URL.startsWith('https:') ? '__Secure-homestretch-plan' : 'homestretch-plan'),
  options: (expires: Date) => ({ httpOnly: true, sameSite: 'lax' as const, path: '/plan', secure: env().APP_URL.startsWith('https:'), expires }),
};
