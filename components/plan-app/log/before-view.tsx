'use client';
import { useTranslations } from 'next-intl';
import { PainNow } from '@/components/plan/pain-now';
import { SubmitAction } from '@/components/plan/submit-action';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn } from '@/lib/domain/snapshot-day';
import { answerPainNow } from '@/lib/domain/telling/report-answers';
import { AppFrame } from '../app-frame';
import { fieldsOf } from './form-of';
import { keepTelling, readTelling } from './telling';
import { versionOn } from './version-on';

/** Pain before the exercises of today: kept in this tab and told with the log. */
export function BeforeView({ snapshot, now }: { snapshot: PlanSnapshot; now: number }) {
  const t = useTranslations('plan.log');
  const day = dayIn(snapshot.zone, now);
  const { before } = readTelling(snapshot.link);
  return (
    <AppFrame back={{ href: '#today' }} action={<SubmitAction form="before" text={t('keep')} icon="check" />}>
      <form
        id="before"
        className="plan-asks flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const { pain, location } = answerPainNow({ id: '', kind: 'any-time', day, at: '', redFlags: [] }, fieldsOf(event.currentTarget));
          keepTelling(snapshot.link, { before: { day, pain, location } });
          window.location.replace('#today');
        }}
      >
        <PainNow title={t('painNow')} hint={t('beforeHint')} told={before?.day === day ? before : null} map={versionOn(snapshot, day)?.locationMap ?? 'back'} />
      </form>
    </AppFrame>
  );
}
