import * as z from 'zod';
import { alertLevels } from '@/lib/domain/rules-types';
import { routes } from './routes';

export const patientViews = ['active', 'look', 'quiet', 'ready', 'paper', 'archived'] as const;
export type PatientView = (typeof patientViews)[number];

/** The only keys that a list can be sorted by; anything else in an address falls back to the first. */
export const patientSorts = ['level', 'name', 'age', 'program', 'adherence', 'pain', 'session', 'therapist'] as const;
export type PatientSort = (typeof patientSorts)[number];

export const levelChoices = [...alertLevels, 'none'] as const;
export const trendChoices = ['meaningful-worse', 'within-error', 'meaningful-better', 'too-few'] as const;
export const programChoices = ['active', 'paused', 'completed', 'draft', 'none'] as const;
/** Share of the scheduled days on which something was done, in per cent. */
export const adherenceChoices = ['under-50', '50-79', '80-up', 'unknown'] as const;
export const filterKeys = ['level', 'program', 'adherence', 'trend', 'therapist'] as const;
export type FilterKey = (typeof filterKeys)[number];

const listParamsSchema = z.object({
  view: z.enum(patientViews).catch('active'),
  q: z.string().trim().max(100).catch(''),
  sort: z.enum(patientSorts).catch('level'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  level: z.enum(levelChoices).nullable().catch(null),
  program: z.enum(programChoices).nullable().catch(null),
  adherence: z.enum(adherenceChoices).nullable().catch(null),
  trend: z.enum(trendChoices).nullable().catch(null),
  therapist: z.union([z.uuid(), z.literal('none')]).nullable().catch(null),
});

/** What the address says about the list. Filters that are off are null. */
export type PatientListParams = z.output<typeof listParamsSchema>;

export const defaultListParams: PatientListParams = listParamsSchema.parse({});

/** Whether the list is a view as it is, without a search or a filter. */
export const isWholeView = (params: PatientListParams): boolean => params.q === '' && filterKeys.every((key) => params[key] === null);

/** Reads an address that anybody may have written: what is not known counts as not said. */
export function readListParams(search: Record<string, string | string[] | undefined>): PatientListParams {
  return listParamsSchema.parse(Object.fromEntries(Object.entries(search).filter(([, value]) => typeof value === 'string')));
}

/** The address of the list with some things changed; any change but a page leads to the first page. */
export function listPath(params: PatientListParams, change: Partial<PatientListParams> = {}, base: string = routes.patients): string {
  const wanted = { ...params, page: 1, ...change };
  const said = Object.entries(wanted).filter(([key, value]) => value !== null && value !== '' && value !== defaultListParams[key as keyof PatientListParams]);
  const query = new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString();
  return query ? `${base}?${query}` : base;
}

/** What is kept of an address under a name: all but the page. */
export function viewQuery(params: PatientListParams): string {
  return listPath(params).split('?')[1] ?? '';
}

export function readQuery(query: string): PatientListParams {
  return readListParams(Object.fromEntries(new URLSearchParams(query)));
}
