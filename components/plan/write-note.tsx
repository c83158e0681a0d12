import { useTranslations } from 'next-intl';
import { Icon } from './icon';

/** A question or what was noticed, folded away until wanted. */
export function WriteNote({ therapist, note }: { therapist: string; note?: string | null }) {
  const t = useTranslations('plan.log');
  return (
    <details className="plan-fold" open={Boolean(note)}>
      <summary>
        <Icon name="next" size={20} />
        {therapist ? t('write', { name: therapist }) : t('writeClinic')}
      </summary>
      <label htmlFor="note" className="plan-quiet block">{t('writeHint')}</label>
      <textarea id="note" name="note" maxLength={1000} rows={4} defaultValue={note ?? undefined} className="plan-field" />
    </details>
  );
}
