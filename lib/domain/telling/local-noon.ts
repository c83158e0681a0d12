/** Minutes by which a zone's clock is ahead of UTC at a moment. */
function offsetMinutes(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value);
  return (Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - Math.floor(at / 60_000) * 60_000) / 60_000;
}

/**
 * Noon of a local day (YYYY-MM-DD) as an ISO 8601 instant: a past day's time is not asked for, so its log stands
 * there. Plain Intl, for the patient's browser: clocks change at night, so the offset at noon UTC is that of noon.
 */
export function localNoon(day: string, zone: string): string {
  const asUtc = Date.parse(`${day}T12:00:00Z`);
  return new Date(asUtc - offsetMinutes(zone, asUtc) * 60_000).toISOString();
}
