import { getTranslations } from 'next-intl/server';
import { Icon } from './icon';

/** Says at once what a choice has led to. */
export async function Stepped({ level, name }: { level: number; name: string }) {
  const t = await getTranslations('plan.ladder');
  return (
    <p role="status" className="plan-card plan-pad flex gap-3">
      <Icon name="check" />
      <span>{t(level < 0 ? 'doneEasier' : level > 0 ? 'doneHarder' : 'donePrescribed', { name })}</span>
    </p>
  );
}
