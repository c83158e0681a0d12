import { CircleDashed } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** A quiet word beside an exercise that nobody at the clinic has reviewed, or once over a list of such; nothing where somebody has. */
export function ReviewMark({ isReviewed, ofAll = false }: { isReviewed: boolean; ofAll?: boolean }) {
  const t = useTranslations('figure.review');
  if (isReviewed) return null;
  return <span className="inline-flex items-center gap-1 text-label text-ink-3"><CircleDashed aria-hidden size={14} />{t(ofAll ? 'neverAny' : 'never')}</span>;
}
