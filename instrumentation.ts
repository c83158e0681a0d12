import type { Instrumentation } from 'next';

/** Refuses to serve without whole settings, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('./lib/server/env');
  env();
  const { startWorker } = await import('./lib/server/jobs/start-worker');
  await startWorker();
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('./lib/server/log');
  const { describeError } = await import('./lib/server/describe-error');
  // The route's pattern, never the address: an address can hold a plan link's secret.
  const { routePath: route, routeType: kind } = context;
  log.error({ ...describeError(error), method: request.method, route, kind, requestId: request.headers['x-request-id'] }, 'request failed');
};
