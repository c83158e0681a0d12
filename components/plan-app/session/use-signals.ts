'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { viewOf, type SessionView } from '@/lib/domain/session/view-of';
import type { SessionRunner } from './session-runner';
import type { SessionSound } from './session-sound';
import { signalOf, type Said } from './signal-of';
import { wordsOf } from './session-words';

/** What is to be heard, as text for a screen reader; and as voice, tone and vibration where asked for. */
export function useSignals(runner: SessionRunner, sound: SessionSound, snapshot: PlanSnapshot): string {
  const t = useTranslations('session.say');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const words = (say: Said) => ('count' in say ? t(say.key, { count: say.count }) : t(say.key));
    const seen = () => viewOf(runner.shown(), runner.shown().seenAt);
    let before: SessionView | null = seen();
    const unsubscribe = runner.subscribe(() => {
      const after = seen();
      const { tone, voice } = runner.shown().options;
      if (!before || !after) return;
      const signal = signalOf(before, after);
      const isNew = after.step === 'ready' && before.exercise.key !== after.exercise.key;
      const isCount = voice && after.unit === 'reps' && after.step === 'work' && after.number !== before.number;
      before = after;
      if (signal.say) setSaid(words(signal.say));
      if (tone && signal.tone) sound.tone(signal.tone);
      if (signal.tone === 'end') sound.buzz();
      if (!voice) return;
      const exercise = isNew ? wordsOf(snapshot, after.exercise) : undefined;
      if (exercise) sound.say([t('start', { name: exercise.name, dose: exercise.doseWords }), ...exercise.steps].join(' '), exercise.inEnglish ? 'en' : snapshot.locale);
      else if (signal.say) sound.say(words(signal.say), snapshot.locale);
      else if (isCount) sound.say(String(after.number), snapshot.locale);
    });
    return () => {
      unsubscribe();
      sound.hush();
    };
  }, [runner, sound, snapshot, t]);
  return said;
}
