import { LinkButton } from '@/components/ui/link-button';
import type { Translate } from '@/lib/i18n/translate';
import { routes } from '@/lib/routes';
import { rowSteps } from '@/lib/row-steps';
import type { Attention } from '@/lib/server/alerts/queries';

/** How many wait beyond the rows that are drawn, else how many are snoozed beyond those, and the way to more. */
export function MoreRows({ attention: { beyond, scope, most }, t }: { attention: Attention; t: Translate }) {
  const count = beyond.rows || beyond.snoozed;
  if (count === 0) return null;
  const next = rowSteps[rowSteps.indexOf(most) + 1];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="text-ink-2">{beyond.rows > 0 ? t('beyond', { count: beyond.rows }) : t('beyondSnoozed', { count: beyond.snoozed })}</p>
      {next ? <LinkButton href={`${routes.today}?scope=${scope}&rows=${next}`} scroll={false}>{t('showMore', { count: Math.min(count, next - most) })}</LinkButton> : null}
    </div>
  );
}
