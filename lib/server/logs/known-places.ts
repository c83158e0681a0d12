import 'server-only';
import { AppError } from '@/lib/domain/errors';
import { backLocations, neckLocations, type LocationMap, type SymptomLocation } from '@/lib/domain/locations';

/** The program's list of places, nearest to the spine first, with `none` before them. */
export function placesOf(map: LocationMap): readonly SymptomLocation[] {
  return ['none', ...(map === 'neck' ? neckLocations : backLocations)];
}

export function requireKnownPlaces(map: LocationMap, told: (SymptomLocation | null)[]): void {
  const places = placesOf(map);
  if (!told.every((place) => place === null || places.includes(place))) throw new AppError('invalid', 'location');
}
