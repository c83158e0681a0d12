import type { PainZones } from '@/lib/domain/pain-zones';
import type { Words } from './words';

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** What this program says to do at each number of the pain line. */
export function zonesLine(zones: PainZones, { t }: Words): string {
  const goOn = span(0, zones.goOn);
  const stop = span(zones.easeOff + 1, 10);
  return zones.easeOff > zones.goOn ? t('grid.zones', { goOn, easeOff: span(zones.goOn + 1, zones.easeOff), stop }) : t('grid.zonesShort', { goOn, stop });
}
