'use client';
import { useTranslations } from 'next-intl';
import { MistakeQuestion } from '@/components/plan/mistake-question';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { AppFrame } from '../app-frame';
import { newReport } from './new-report';
import { useReport } from './use-report';
import { useSaving } from './use-saving';

/** "I pressed this by mistake": asked once more. */
export function MistakeView({ snapshot, now }: { snapshot: PlanSnapshot; now: number }) {
  const t = useTranslations('plan.mistake');
  const report = useReport(snapshot);
  const { save, problem } = useSaving(() => report({ ...newReport(snapshot, now), note: t('note') }));
  return (
    <AppFrame back={{ href: '#today' }}>
      {problem}
      <MistakeQuestion help="#help" none={<button type="button" className="plan-primary plan-outline" onClick={() => save(undefined)}>{t('noneTrue')}</button>} />
    </AppFrame>
  );
}
