import { useTranslations } from 'next-intl';

const ratings = Array.from({ length: 11 }, (_, i) => i);

/** The ratings to press, for a hand without keys. */
export function PainPad({ press }: { press: (key: string) => void }) {
  const t = useTranslations('paper');
  return (
    <div role="group" aria-label={t('pain')} className="flex flex-wrap gap-1">
      {ratings.map((rating) => <button key={rating} type="button" onClick={() => press(rating === 10 ? 't' : String(rating))} className="size-11 rounded-field border border-field bg-surface font-bold hover:bg-teal-50">{rating}</button>)}
    </div>
  );
}
