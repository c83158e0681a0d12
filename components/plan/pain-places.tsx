import { useTranslations } from 'next-intl';
import { BodyMap } from '@/components/ui/body-map';
import type { LocationMap, SymptomLocation } from '@/lib/domain/locations';

interface Props {
  name: string;
  labelledBy: string;
  map: LocationMap;
  chosen?: SymptomLocation | null;
  withNone?: boolean;
}

/** How far the pain goes, by the body map and the list beside it. */
export function PainPlaces(props: Props) {
  const place = useTranslations('rules.location');
  const side = useTranslations('plan.side');
  return <BodyMap {...props} words={{ place: (one) => place(one), side: { back: side('back'), front: side('front') } }} />;
}
