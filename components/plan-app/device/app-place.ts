import { routes } from '@/lib/routes';

const places: readonly [prefix: string, hash: string][] = [
  [routes.planLogBefore, 'today'],
  [routes.planLog, 'log'],
  [routes.planReport, 'report'],
  [routes.planHelp, 'help'],
  [routes.planSaved, 'queue'],
  [routes.planHistory, 'past'],
  [routes.planChanges, 'changes'],
  [routes.planSessionLogs, 'log'],
  [routes.planPainReports, 'report'],
  [routes.planDrafts, 'log'],
];

/**
 * The page of the app that stands in for a page of the server while there is no network. `fields` are those
 * of a form that could not be posted: what it said is asked again there.
 */
export function appPlace({ pathname, search }: Pick<URL, 'pathname' | 'search'>, fields: { get(name: string): unknown } = new Map()): string {
  const exercise = /^\/plan\/exercises\/([0-9a-f-]{36})$/.exec(pathname)?.[1];
  if (exercise) return `${routes.planApp}#exercise=${exercise}`;
  const place = places.find(([prefix]) => pathname === prefix || pathname.startsWith(`${prefix}/`))?.[1] ?? 'today';
  if (place === 'report' && new URLSearchParams(search).get('when') === 'morning') return `${routes.planApp}#morning`;
  if (pathname === routes.planDrafts && fields.get('step') === 'report') return `${routes.planApp}#report`;
  if (pathname === routes.planDrafts && fields.get('went') === 'all') return `${routes.planApp}#log=all`;
  return `${routes.planApp}#${place}`;
}
