import { useTranslations } from 'next-intl';

interface Props {
  /** The day of the version, in words. */
  day: string;
  isFirst: boolean;
  changes: { text: string; before: string | null }[];
  reason: string;
  /** Who gives the reason. */
  name: string;
}

/** What one version changed, and the therapist's reason. */
export function ChangeCard({ day, isFirst, changes, reason, name }: Props) {
  const t = useTranslations('plan.changes');
  return (
    <section className="plan-card plan-pad flex flex-col gap-2">
      <h2>{day}</h2>
      {changes.length === 0 ? <p>{t(isFirst ? 'first' : 'same')}</p> : null}
      <ul className="flex list-disc flex-col gap-2 ps-6">
        {changes.map((change, i) => (
          <li key={i}>
            {change.text} {change.before ? <span className="plan-quiet">{change.before}</span> : null}
          </li>
        ))}
      </ul>
      {reason ? (
        <p>
          “{reason}” <span className="plan-quiet block">{name}</span>
        </p>
      ) : null}
    </section>
  );
}
