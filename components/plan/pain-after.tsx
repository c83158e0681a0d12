import type { LocationMap } from '@/lib/domain/locations';
import type { LogDraft } from '@/lib/server/plan/draft';
import { routes } from '@/lib/routes';
import { PainFields } from './pain-fields';
import { PlanForm } from './plan-form';

interface Props {
  token: string;
  log: LogDraft;
  zone: string;
  isToday: boolean;
  map: LocationMap;
  therapist: string;
}

/** The last page of a log as a plain form: it carries every answer given before. */
export function PainAfter({ token, log, zone, ...fields }: Props) {
  const answers = Object.fromEntries(log.items.flatMap((item) => [[`outcome.${item.itemId}`, item.outcome], [`reason.${item.itemId}`, item.reason]]));
  const hidden = { id: log.id, versionId: log.versionId, doneAt: log.at, zone, localDay: log.day, supersedesId: log.supersedesId, ...answers };
  return (
    <PlanForm id="pain" action={routes.planSessionLogs} token={token} hidden={hidden} className="plan-asks flex flex-col gap-4">
      <PainFields told={log} {...fields} />
    </PlanForm>
  );
}
