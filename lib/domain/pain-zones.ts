import * as z from 'zod';

/** Upper bounds on the 0–10 scale: go on up to `goOn`, ease off up to `easeOff`, stop above. */
export const painZonesSchema = z
  .object({ goOn: z.int().min(0).max(9), easeOff: z.int().min(0).max(9) })
  .refine((zones) => zones.easeOff >= zones.goOn, { path: ['easeOff'], error: 'zones-reversed' });
export type PainZones = z.infer<typeof painZonesSchema>;

/** Sources differ, so the zones are set per program; these are the product's defaults. */
export const defaultPainZones: PainZones = { goOn: 3, easeOff: 5 };

export type PainZone = 'go-on' | 'ease-off' | 'stop';

/** The zone of a pain rating from 0 to 10. */
export function painZone(pain: number, zones: PainZones): PainZone {
  if (pain <= zones.goOn) return 'go-on';
  return pain <= zones.easeOff ? 'ease-off' : 'stop';
}
