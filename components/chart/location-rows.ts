import { backLocations, neckLocations, type LocationMap, type SymptomLocation } from '@/lib/domain/locations';

/** The rows of the track, nearest to the spine first. `none` is above them all. */
export function locationRows(map: LocationMap): readonly SymptomLocation[] {
  return map === 'neck' ? neckLocations : backLocations;
}

/** Row of a point; −1 for no symptoms, which lies above the first; null when it was not told or belongs to another map. */
export function rowOf(map: LocationMap, location: SymptomLocation | null): number | null {
  if (location === null) return null;
  if (location === 'none') return -1;
  const row = locationRows(map).indexOf(location);
  return row >= 0 ? row : null;
}

/** Runs of neighbours that have a row; a gap between them is unknown. */
export function runs<Point>(points: Point[], row: (point: Point) => number | null, breaksAt: (point: Point) => boolean): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (row(point) !== null) found.at(-1)?.push(point);
    else if (breaksAt(point)) found.push([]);
  }
  return found.filter((run) => run.length > 0);
}
