'use client';

import { CircleCheck, CircleDashed, CirclePlay } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LiveStatus } from '@/components/ui/live-status';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { ProgramWork } from '@/lib/server/programs/program-work';
import { useProgramWork } from './use-program-work';

type Phase = ProgramWork['phases'][number];
type Run = (input: { programId: string; phaseKey: string }) => Promise<ActionResult>;

interface Props {
  programId: string;
  phases: Phase[];
  today: string;
  /** Null for those who may only read. */
  run: { start: Run; withdraw: Run } | null;
}

const icons = { running: CirclePlay, over: CircleCheck, ahead: CircleDashed } as const;
const stateOf = ({ isRunning, to }: Phase, today: string): keyof typeof icons => (isRunning ? 'running' : to !== null && to < today ? 'over' : 'ahead');

/** The parts of a program in their order. One that waits for a criterion begins with a click, and says when the logs meet its rule. */
export function PhasePanel({ programId, phases, today, run }: Props) {
  const t = useTranslations('program.phases');
  const locale = toLocale(useLocale());
  const { busy, wrong, spoken, perform } = useProgramWork();
  const when = (phase: Phase) => {
    if (phase.from) return phase.to ? t('span', { from: shortDay(phase.from, locale), to: shortDay(phase.to, locale) }) : t('from', { day: shortDay(phase.from, locale) });
    return phase.starts.kind === 'criterion' ? t('criterion', { text: phase.starts.text }) : t('after');
  };
  return (
    <Card className="p-4" aria-labelledby="program-phases">
      <h2 id="program-phases" className="text-card font-bold">{t('title')}</h2>
      <ol className="mt-2 flex flex-col">
        {phases.map((phase) => {
          const state = stateOf(phase, today);
          const Icon = icons[state];
          return (
            <li key={phase.key} className="flex flex-col gap-1 border-t border-line py-3 first:border-t-0 last:pb-0">
              <p className="flex flex-wrap items-center gap-x-2">
                <Icon aria-hidden size={16} className={state === 'running' ? 'text-teal-700' : 'text-ink-3'} />
                <span className="font-bold [overflow-wrap:anywhere]">{phase.name}</span>
                <span className="text-label text-ink-2">{t(state)}</span>
              </p>
              <p className="text-label text-ink-2 [overflow-wrap:anywhere]">{when(phase)}</p>
              {phase.isWaiting && phase.progress ? (
                <p className="text-label">{t(phase.progress.isMet ? 'met' : 'soFar', { sessions: phase.progress.sessions, of: phase.progress.of, pain: phase.progress.isMet ? phase.progress.worstPain : phase.progress.maximumPain })}</p>
              ) : null}
              {run && phase.isWaiting ? (
                <Button
                  className="self-start"
                  size="small"
                  look={phase.progress?.isMet ? 'primary' : 'plain'}
                  busy={busy === phase.key}
                  onClick={() => void perform({ id: phase.key, run: () => run.start({ programId, phaseKey: phase.key }), done: t('started', { name: phase.name }), undo: () => run.withdraw({ programId, phaseKey: phase.key }) })}
                >
                  {t('start', { name: phase.name })}
                </Button>
              ) : null}
              {run && phase.isConfirmed && phase.isRunning ? (
                <Button className="self-start" size="small" busy={busy === phase.key} onClick={() => void perform({ id: phase.key, run: () => run.withdraw({ programId, phaseKey: phase.key }), done: t('withdrawn', { name: phase.name }) })}>
                  {t('withdraw')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ol>
      <div role="alert" className="mt-2 empty:hidden">{wrong ? <Notice tone="attention">{wrong}</Notice> : null}</div>
      <LiveStatus text={spoken} />
    </Card>
  );
}
