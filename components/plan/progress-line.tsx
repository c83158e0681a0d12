import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Progress } from '@/lib/domain/progress';

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** How far the patient has come, in kind figures. `told` adds the days that we were told about, where the page does not show them. */
export function ProgressLine({ progress, told = false }: { progress: Progress | null; told?: boolean }) {
  const [t, history] = [useTranslations('reminders.progress'), useTranslations('plan.history')];
  if (!progress || progress.week === null) return null;
  return (
    <p className="plan-quiet">
      {t.rich('week', { ...strong, sessions: progress.sessionsThisWeek })} {t.rich('since', { ...strong, week: progress.week })}
      {told && progress.days > 0 ? <> {history.rich('told', { ...strong, told: progress.told, days: progress.days })}</> : null}
    </p>
  );
}
