import { useTranslations } from 'next-intl';
import type { LocationMap, SymptomLocation } from '@/lib/domain/locations';
import { PainPlaces } from './pain-places';
import { PainScale } from './pain-scale';

interface Props {
  title: string;
  hint: string;
  told: { pain?: number; location?: SymptomLocation } | null;
  map: LocationMap;
}

/** One rating and, above 0, how far it goes. */
export function PainNow({ title, hint, told, map }: Props) {
  const t = useTranslations('plan.log');
  return (
    <>
      <div>
        <h1 id="now">{title}</h1>
        <p className="plan-quiet">{hint}</p>
      </div>
      <PainScale name="pain" labelledBy="now" chosen={told?.pain} />
      <div className="plan-unfold plan-unfold-pain">
        <h2 id="where" className="mb-2">{t('where')}</h2>
        <PainPlaces name="location" labelledBy="where" map={map} chosen={told?.location} />
      </div>
    </>
  );
}
