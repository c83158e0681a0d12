import { useTranslations } from 'next-intl';
import { effortWords } from '@/lib/domain/effort';
import { Icon } from './icon';

/** How hard it was, in five words. It may be left out. */
export function EffortChoice({ chosen }: { chosen?: number | null }) {
  const t = useTranslations('plan.effort');
  return (
    <div role="radiogroup" aria-labelledby="effort" className="plan-choices plan-choices-1">
      {effortWords.map(({ word, rpe }) => (
        <label key={word} className="plan-choice">
          <input type="radio" name="effort" value={rpe} defaultChecked={rpe === chosen} />
          <span className="plan-mark"><Icon name="check" size={18} /></span>
          <span>{t(word)}</span>
        </label>
      ))}
    </div>
  );
}
