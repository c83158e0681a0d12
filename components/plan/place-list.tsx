import { getTranslations } from 'next-intl/server';
import { backLocations, neckLocations, type LocationMap, type SymptomLocation } from '@/lib/domain/locations';
import { Icon } from './icon';

interface Props {
  name: string;
  labelledBy: string;
  map: LocationMap;
  chosen?: SymptomLocation;
  /** Offers "no pain anywhere": not where pain has just been rated above 0. */
  withNone?: boolean;
}

/** How far the pain goes, nearest to the spine first. The list is the control; a picture may come beside it. */
export async function PlaceList({ name, labelledBy, map, chosen, withNone = false }: Props) {
  const t = await getTranslations('rules.location');
  const named: readonly SymptomLocation[] = map === 'neck' ? neckLocations : backLocations;
  const places: SymptomLocation[] = withNone ? ['none', ...named] : [...named];
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className="plan-choices plan-choices-1">
      {places.map((place) => (
        <label key={place} className="plan-choice">
          <input type="radio" name={name} value={place} defaultChecked={place === chosen} />
          <span className="plan-mark"><Icon name="check" size={18} /></span>
          <span>{t(place)}</span>
        </label>
      ))}
    </div>
  );
}
