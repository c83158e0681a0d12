import { getTranslations } from 'next-intl/server';
import type { PhaseView } from '@/lib/server/plan/phase-view';
import { formatDay } from './format-day';

/** The part of the plan that runs, and what comes after it. */
export async function PhaseLine({ phase, locale }: { phase: PhaseView; locale: string }) {
  const t = await getTranslations('plan.phase');
  const { now, next } = phase;
  return (
    <p className="plan-quiet">
      {now ? t('now', { name: now }) : null} {next ? (next.from ? t('nextOn', { name: next.name, day: formatDay(next.from, locale) }) : next.starts.kind === 'criterion' ? t('nextWhen', { name: next.name, criterion: next.starts.text }) : t('nextLater', { name: next.name })) : null}
    </p>
  );
}
