'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { LiveStatus } from '@/components/ui/live-status';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import { describeDose } from '@/lib/i18n/describe-dose';
import { describeLadderRule, describeLadderStep } from '@/lib/i18n/describe-ladder';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { ProgramWork } from '@/lib/server/programs/program-work';
import { LadderRungs } from './ladder-rungs';
import { useProgramWork } from './use-program-work';

export type SetLevel = (input: { programId: string; itemKey: string; from: number; to: number }) => Promise<ActionResult>;

interface Props {
  programId: string;
  work: Pick<ProgramWork, 'ladders' | 'steps'>;
  /** Null for those who may only read. */
  setLevel: SetLevel | null;
}

/** Each ladder with the step that the patient is on, the figures so far, and every step that was taken. */
export function LadderPanel({ programId, work, setLevel }: Props) {
  const t = useTranslations('program.ladders');
  const tDose = useTranslations('dose');
  const tRules = useTranslations('rules');
  const locale = toLocale(useLocale());
  const { busy, wrong, spoken, perform } = useProgramWork();
  return (
    <Card className="p-4" aria-labelledby="program-ladders">
      <h2 id="program-ladders" className="text-card font-bold">{t('title')}</h2>
      <ul className="mt-2 flex flex-col">
        {work.ladders.map((ladder) => (
          <li key={ladder.key} className="flex flex-col gap-2 border-t border-line py-3 first:border-t-0">
            <h3 className="font-bold [overflow-wrap:anywhere]">{ladder.name}</h3>
            <LadderRungs
              ladder={ladder}
              busy={busy !== null}
              choose={setLevel ? (to) => void perform({
                id: ladder.key,
                run: () => setLevel({ programId, itemKey: ladder.key, from: ladder.level, to }),
                done: t('moved', { name: ladder.name }),
                undo: () => setLevel({ programId, itemKey: ladder.key, from: to, to: ladder.level }),
              }) : null}
            />
            <p className="text-label text-ink-2">{describeLadderRule(ladder.rule, tRules)} {tRules('ladder.progress', { sessions: ladder.progress.sessions, needed: ladder.rule.sessions })}</p>
          </li>
        ))}
      </ul>
      <div role="alert" className="empty:hidden">{wrong ? <Notice tone="attention">{wrong}</Notice> : null}</div>
      <h3 className="mt-2 font-bold">{t('taken')}</h3>
      {work.steps.length === 0 ? <p className="text-label text-ink-2">{t('none')}</p> : (
        <ol className="mt-1 flex flex-col gap-2">
          {work.steps.map((row) => (
            <li key={row.id} className="text-label [overflow-wrap:anywhere]">
              <p><strong>{shortDay(row.day, locale)}</strong> <span className="text-ink-2">{row.by ?? t(row.carer ? 'carer' : 'patient')}</span></p>
              <p>{row.name}: {describeLadderStep(row.step, tRules)} <span className="text-ink-2">{t('now', { name: row.to.name, dose: describeDose(row.to.dose, tDose) })}</span></p>
            </li>
          ))}
        </ol>
      )}
      <LiveStatus text={spoken} />
    </Card>
  );
}
