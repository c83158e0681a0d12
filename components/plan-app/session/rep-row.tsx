import { useTranslations } from 'next-intl';
import { Icon } from '@/components/plan/icon';
import type { SessionView } from '@/lib/domain/session/view-of';

/** More dots than these cannot be told apart at a glance; the words say it. */
const mostDots = 6;

/** "Set 1 of 2 · ✓ ✓ ◉ ○ ○ · Repeat 3 of 5" */
export function RepRow({ view }: { view: SessionView }) {
  const t = useTranslations('session');
  const { reps, rep, repsDone, set, sets } = view;
  const bold = { b: (chunks: React.ReactNode) => <b>{chunks}</b> };
  if (sets === 1 && reps <= 1) return null;
  return (
    <div className="session-reps">
      {sets > 1 ? <p>{t.rich('set', { at: set, of: sets, ...bold })}</p> : null}
      {reps > 1 && reps <= mostDots ? (
        <span aria-hidden="true" className="session-dots">
          {Array.from({ length: reps }, (_, i) => (
            <span key={i} data-dot={i < repsDone ? 'done' : i === repsDone && view.step === 'work' ? 'now' : 'later'}>
              {i < repsDone ? <Icon name="check" size={14} /> : null}
            </span>
          ))}
        </span>
      ) : null}
      {reps > 1 ? <p>{rep > reps ? t.rich('repMore', { at: rep, ...bold }) : t.rich('rep', { at: rep, of: reps, ...bold })}</p> : null}
    </div>
  );
}
