import { useTranslations } from 'next-intl';

const ratings = Array.from({ length: 11 }, (_, i) => i);

/** The 0–10 rating as one radio group with words at both ends. */
export function PainScale({ name, labelledBy, chosen }: { name: string; labelledBy: string; chosen?: number | null }) {
  const t = useTranslations('plan.pain');
  return (
    <div className="flex flex-col gap-2">
      <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={`${name}-anchors`} className="plan-scale">
        {ratings.map((rating) => (
          <label key={rating} className="plan-choice">
            <input type="radio" name={name} value={rating} defaultChecked={rating === chosen} />
            <span>{rating}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-anchors`} className="plan-anchors">
        <span><b>0</b> = {t('none')}</span>
        <span><b>10</b> = {t('worst')}</span>
      </p>
    </div>
  );
}
