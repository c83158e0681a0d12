import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import type { BodySide } from '@/lib/domain/session/session-state';
import type { SessionView } from '@/lib/domain/session/view-of';

/** Both sides of a set: the finished one ticked and quiet, the one at hand ringed; or the one side that is named. */
export function SideCells({ view }: { view: Pick<SessionView, 'sides' | 'side'> }) {
  const t = useTranslations('session');
  const cells = view.sides.length > 0 ? view.sides : view.side ? [{ side: view.side, isDone: false, isNow: true }] : [];
  if (cells.length === 0) return null;
  return (
    <ul className="session-sides">
      {cells.map(({ side, isDone, isNow }) => (
        <li key={side} data-side={isDone ? 'done' : isNow ? 'now' : 'later'} aria-current={isNow || undefined}>
          {isDone ? <Icon name="check" /> : <span aria-hidden="true" className="session-letter">{t(side).charAt(0)}</span>}
          {isDone ? t('sideDone', { side }) : t('side', { side })}
        </li>
      ))}
    </ul>
  );
}

/** The side that works, in words, beside the name. */
export function SideTag({ side }: { side: BodySide | null }) {
  const t = useTranslations('session');
  if (!side) return null;
  return (
    <p className="session-side-tag">
      <span aria-hidden="true" className="session-letter">{t(side).charAt(0)}</span>
      {t(side)}
    </p>
  );
}
