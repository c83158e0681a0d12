import type { LocationMap, SymptomLocation } from '@/lib/domain/locations';
import { BodyFigure } from './body-figure';
import { hitsOf, placesOf, views, type Hit, type Side } from './body-shapes';

interface Props {
  name: string;
  labelledBy: string;
  map: LocationMap;
  chosen?: SymptomLocation | null;
  /** Offers "no pain anywhere": not where pain has just been rated above 0. */
  withNone?: boolean;
  /** What a place is called, and the two sides. */
  words: { place: (place: SymptomLocation) => string; side: Record<Side, string> };
  onChoose?: (place: SymptomLocation) => void;
}

function part(hit: Hit, map: LocationMap) {
  const [x, y, width, height] = views[map].box;
  const percent = (share: number) => `${share * 100}%`;
  return { left: percent((hit.x - x) / width), top: percent((hit.y - y) / height), width: percent(hit.width / width), height: percent(hit.height / height) };
}

/**
 * How far the pain goes: one radio group, nearest to the spine first, and a figure as a shortcut to it. A touch
 * on the figure is a touch on that place's label, so it works without scripts; only the list is read aloud.
 */
export function BodyMap({ name, labelledBy, map, chosen, withNone = false, words, onChoose }: Props) {
  const places: SymptomLocation[] = withNone ? ['none', ...placesOf(map)] : [...placesOf(map)];
  return (
    <div className="plan-card body-map" data-map={map}>
      <div className="body-figures" aria-hidden="true">
        {(['back', 'front'] as const).map((side) => (
          <div key={side} className="body-side">
            <span>
              <BodyFigure id={`${name}-${side}`} map={map} side={side} />
              {hitsOf(map, side).map((hit) => (
                <label key={`${hit.place}${hit.x}`} htmlFor={`${name}-${hit.place}`} className="body-hit" style={part(hit, map)} />
              ))}
            </span>
            <p>{words.side[side]}</p>
          </div>
        ))}
      </div>
      <div role="radiogroup" aria-labelledby={labelledBy} className="body-places">
        {places.map((place) => (
          <label key={place} className="plan-choice">
            <input type="radio" id={`${name}-${place}`} name={name} value={place} defaultChecked={place === chosen} onChange={onChoose ? () => onChoose(place) : undefined} />
            <span className="plan-mark">
              <svg viewBox="0 0 24 24" width="1.125rem" height="1.125rem" fill="none" stroke="currentColor" strokeWidth={2.4} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
                <path d="M4 13l5 5L20 6" />
              </svg>
            </span>
            <span className="min-w-0">{words.place(place)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
