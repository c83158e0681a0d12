import { useTranslations } from 'next-intl';

const initials = (name: string) => name.split(/\s+/).map((word) => word.charAt(0)).slice(0, 2).join('').toUpperCase();

/** The therapist's own words, with who says them. */
export function TherapistWords({ message, name }: { message: string; name: string }) {
  const t = useTranslations('plan.today');
  if (!message.trim()) return null;
  return (
    <figure className="plan-card plan-pad flex gap-4">
      <span aria-hidden="true" className="grid size-12 shrink-0 place-items-center rounded-full bg-blue-100 font-bold">{initials(name)}</span>
      <span className="min-w-0">
        <blockquote className="whitespace-pre-line">“{message}”</blockquote>
        <figcaption className="plan-quiet">{t('therapist', { name })}</figcaption>
      </span>
    </figure>
  );
}
