import { useTranslations } from 'next-intl';
import { Icon, type IconName } from '@/components/plan/icon';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { resultOf } from '@/lib/domain/session/result-of';
import type { SessionState } from '@/lib/domain/session/session-state';
import { wordsOf } from './session-words';

const shown = {
  done: { icon: 'check', word: 'allDone' },
  partly: { icon: 'half', word: 'part' },
  skipped: { icon: 'next', word: 'skipped' },
  open: { icon: 'clock', word: 'notReached' },
} as const satisfies Record<string, { icon: IconName; word: string }>;

/** The end: what was done, as it will be told. */
export function FinishedView({ snapshot, state }: { snapshot: PlanSnapshot; state: SessionState }) {
  const t = useTranslations('session.finish');
  const told = new Map(resultOf(state).items.map((item) => [item.itemId, item.outcome]));
  const isAll = state.items.every(({ exercise }) => told.get(exercise.itemId) === 'done');
  return (
    <>
      <h1 tabIndex={-1} className="session-cue">{t(isAll ? 'title' : 'titlePart')}</h1>
      <ul className="plan-card plan-rows">
        {state.items.map(({ exercise }) => {
          const outcome = told.get(exercise.itemId) ?? 'open';
          return (
            <li key={exercise.itemId} className="session-told" data-outcome={outcome}>
              <Icon name={shown[outcome].icon} size={28} />
              <b>{wordsOf(snapshot, exercise)?.name}</b>
              <span>{t(shown[outcome].word)}</span>
            </li>
          );
        })}
      </ul>
      <p>{t('text')}</p>
    </>
  );
}
