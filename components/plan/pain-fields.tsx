import { useTranslations } from 'next-intl';
import type { LocationMap, SymptomLocation } from '@/lib/domain/locations';
import { EffortChoice } from './effort-choice';
import { Icon } from './icon';
import { PainPlaces } from './pain-places';
import { PainScale } from './pain-scale';
import { WriteNote } from './write-note';

export interface PainTold {
  went: 'all' | 'some' | 'none';
  painBefore?: number | null;
  painAfter?: number | null;
  locationBefore?: SymptomLocation | null;
  locationAfter?: SymptomLocation | null;
  effort?: number | null;
  note?: string | null;
}

interface Props {
  told: PainTold;
  isToday: boolean;
  map: LocationMap;
  therapist: string;
}

/** Pain after the exercises. The number alone is enough; what follows unfolds one question at a time. */
export function PainFields({ told, isToday, map, therapist }: Props) {
  const t = useTranslations('plan.log');
  return (
    <>
      <h1 id="after">{t(isToday ? (told.went === 'none' ? 'painNow' : 'painAfter') : 'painThen')}</h1>
      <PainScale name="painAfter" labelledBy="after" chosen={told.painAfter} />
      <div className="plan-unfold plan-unfold-pain">
        <h2 id="where" className="mb-2">{t('where')}</h2>
        <PainPlaces name="locationAfter" labelledBy="where" map={map} chosen={told.locationAfter} />
      </div>
      <div className="plan-unfold plan-unfold-before">
        <h2 id="before" className="mb-2">{t('painBefore')}</h2>
        <PainScale name="painBefore" labelledBy="before" chosen={told.painBefore} />
      </div>
      <div className="plan-unfold plan-unfold-where-before">
        <h2 id="where-before" className="mb-2">{t('whereBefore')}</h2>
        <PainPlaces name="locationBefore" labelledBy="where-before" map={map} chosen={told.locationBefore} withNone />
      </div>
      {told.went === 'none' ? null : (
        <details className="plan-fold" open={told.effort !== undefined && told.effort !== null}>
          <summary id="effort">
            <Icon name="next" size={20} />
            {t('effort')}
          </summary>
          <EffortChoice chosen={told.effort} />
        </details>
      )}
      <WriteNote therapist={therapist} note={told.note} />
    </>
  );
}
