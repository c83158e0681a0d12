import { getTranslations } from 'next-intl/server';
import type { LocationMap } from '@/lib/domain/locations';
import type { LogDraft } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { Icon } from './icon';
import { PainScale } from './pain-scale';
import { PlaceList } from './place-list';
import { PlanForm } from './plan-form';

interface Props {
  token: string;
  log: LogDraft;
  zone: string;
  isToday: boolean;
  map: LocationMap;
  therapist: string;
}

/** Pain after the exercises. The number alone is enough; what follows unfolds one question at a time. */
export async function PainAfter({ token, log, zone, isToday, map, therapist }: Props) {
  const t = await getTranslations('plan.log');
  const answers = Object.fromEntries(log.items.flatMap((item) => [[`outcome.${item.itemId}`, item.outcome], [`reason.${item.itemId}`, item.reason]]));
  const hidden = { id: log.id, versionId: log.versionId, doneAt: log.at, zone, localDay: log.day, supersedesId: log.supersedesId, ...answers };
  return (
    <PlanForm id="pain" action={routes.planSessionLogs} token={token} hidden={hidden} className="plan-asks flex flex-col gap-4">
      <h1 id="after">{t(isToday ? (log.went === 'none' ? 'painNow' : 'painAfter') : 'painThen')}</h1>
      <PainScale name="painAfter" labelledBy="after" chosen={log.painAfter} />
      <div className="plan-unfold plan-unfold-pain">
        <h2 id="where" className="mb-2">{t('where')}</h2>
        <PlaceList name="locationAfter" labelledBy="where" map={map} chosen={log.locationAfter} />
      </div>
      <div className="plan-unfold plan-unfold-before">
        <h2 id="before" className="mb-2">{t('painBefore')}</h2>
        <PainScale name="painBefore" labelledBy="before" chosen={log.painBefore} />
      </div>
      <div className="plan-unfold plan-unfold-where-before">
        <h2 id="where-before" className="mb-2">{t('whereBefore')}</h2>
        <PlaceList name="locationBefore" labelledBy="where-before" map={map} chosen={log.locationBefore} withNone />
      </div>
      <details className="plan-fold" open={Boolean(log.note)}>
        <summary>
          <Icon name="next" size={20} />
          {t('write', { name: therapist })}
        </summary>
        <label htmlFor="note" className="plan-quiet block">{t('writeHint')}</label>
        <textarea id="note" name="note" maxLength={1000} rows={4} defaultValue={log.note} className="plan-field" />
      </details>
    </PlanForm>
  );
}
