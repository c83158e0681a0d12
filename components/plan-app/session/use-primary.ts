import { useTranslations } from 'next-intl';
import type { SessionEvent } from '@/lib/domain/session/session-state';
import type { SessionView } from '@/lib/domain/session/view-of';
import type { SessionIconName } from './session-icon';

export interface SessionPrimary {
  text: string;
  icon: SessionIconName | 'check' | null;
  /** Null at the end, where the log begins. */
  event: SessionEvent | null;
}

/** What the one filled button does now: it begins, goes on, counts, or pauses what runs. */
export function usePrimary(): (view: SessionView) => SessionPrimary {
  const t = useTranslations('session.action');
  return (view) => {
    const next = (text: string, icon: SessionPrimary['icon'] = 'play'): SessionPrimary => ({ text, icon, event: { type: 'next' } });
    if (view.phase === 'paused') return { text: t('goOn'), icon: 'play', event: { type: 'resume' } };
    if (view.step === 'finished') return { text: t('tell'), icon: null, event: null };
    if (view.step === 'ready') {
      if (view.sides.length > 0 && view.side) return next(t('startSide', { side: view.side }));
      return next(view.set > 1 ? t('startSet', { set: view.set }) : t('start'));
    }
    if (view.step === 'get-set' || view.step === 'rest') return next(t('goNow'));
    if (view.step === 'wait') return next(t('nextOne'));
    if (view.step === 'more') return next(t('next'));
    return view.isCounted ? next(t('oneDone'), 'check') : { text: t('pause'), icon: 'pause', event: { type: 'pause' } };
  };
}
