'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ActionResult } from '@/lib/action-result';
import type { RuleOverrides } from '@/lib/domain/rules/rule-settings';
import { fixedRules, isSilenceReversed, originOf, thresholds, type ThresholdKey } from '@/lib/domain/rules/thresholds';
import { ReplayResult } from './replay-result';
import { RuleCard } from './rule-card';
import { boundsOf, readTyped, typed, valuesOf } from './rule-values';
import { ThresholdField } from './threshold-field';
import { useReplay, type Replay } from './use-replay';

interface Revision {
  before: RuleOverrides;
  values: RuleOverrides;
}
type Kept = Promise<ActionResult<{ kept: RuleOverrides }>>;

export type RuleScope = { kind: 'clinic'; save: (input: Revision) => Kept } | { kind: 'program'; programId: string; save: (input: Revision & { programId: string }) => Kept };

interface Props {
  scope: RuleScope;
  clinic: RuleOverrides;
  program: RuleOverrides;
  mayEdit: boolean;
  replay: Replay;
}

/** The thresholds of a clinic or of a program. Nothing is saved before it was shown what it would have done. */
export function RuleForm({ scope, clinic, program, mayEdit, replay }: Props) {
  const t = useTranslations('ruleSettings');
  const common = useTranslations('common');
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const programId = scope.kind === 'program' ? scope.programId : null;
  const kept = programId ? program : clinic;
  const beneath = valuesOf(...(programId ? [clinic] : []));
  const inForce = valuesOf(clinic, program);
  const [shown, setShown] = useState(() => typed(inForce));
  const [faults, setFaults] = useState<{ key: ThresholdKey | ''; text: string }[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const { state, run, drop } = useReplay(replay, programId);
  const given = readTyped(shown);
  const isChanged = thresholds.some(({ key }) => shown[key].trim() !== String(inForce[key]));

  function change(key: ThresholdKey, value: string) {
    setShown((was) => ({ ...was, [key]: value }));
    setFaults([]);
    drop();
  }

  function faultsOf() {
    if (given.wrong.length > 0) return given.wrong.map((key) => ({ key, text: t('outOfBounds', { ...boundsOf(key), name: t(`threshold.${key}`) }) }));
    return isSilenceReversed(given.values) ? [{ key: 'silenceMediumDays' as const, text: t('silenceReversed') }] : [];
  }

  function look() {
    const found = faultsOf();
    setFaults(found);
    if (found.length > 0) return setAttempt((count) => count + 1);
    void run(given.values);
  }

  async function keep(before: RuleOverrides, values: RuleOverrides, isUndo = false) {
    setBusy(true);
    const result = await (scope.kind === 'program' ? scope.save({ programId: scope.programId, before, values }) : scope.save({ before, values })).catch(() => 'offline' as const);
    setBusy(false);
    if (result === 'offline' || !result.ok) return tell({ title: result !== 'offline' && result.code === 'conflict' ? t('conflict') : refusalWords(result), isProblem: true });
    drop();
    setShown(typed(valuesOf(...(programId ? [clinic] : []), result.value.kept)));
    tell(isUndo ? { title: t('undone') } : { title: t('saved'), text: t(programId ? 'savedProgram' : 'savedClinic'), undo: () => void keep(result.value.kept, valuesOf(...(programId ? [clinic] : []), before), true) });
  }

  const isSeen = state.is === 'done';
  return (
    <form
      method="post"
      noValidate
      className="flex max-w-5xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSeen) void keep(kept, given.values);
        else look();
      }}
    >
      <ErrorSummary title={common('problem')} errors={faults.map(({ key, text }) => ({ fieldId: key, text }))} attempt={attempt} />
      {mayEdit ? null : <p className="text-ink-2">{t(programId ? 'readOnlyProgram' : 'readOnly')}</p>}
      <Card>
        <ul>
          {[...new Set(thresholds.map(({ rule }) => rule))].map((rule) => (
            <RuleCard key={rule} rule={rule}>
              {thresholds.filter((one) => one.rule === rule).map((threshold) => (
                <ThresholdField
                  key={threshold.key}
                  threshold={threshold}
                  value={shown[threshold.key]}
                  beneath={beneath[threshold.key]}
                  inForce={{ value: inForce[threshold.key], origin: originOf(threshold.key, clinic, program) }}
                  error={faults.find(({ key }) => key === threshold.key)?.text}
                  mayEdit={mayEdit}
                  change={(value) => change(threshold.key, value)}
                />
              ))}
            </RuleCard>
          ))}
        </ul>
      </Card>
      {mayEdit ? (
        <div className="sticky bottom-16 z-10 -mx-4 flex flex-col gap-3 bg-paper px-4 py-3 tablet:bottom-0 tablet:mx-0 tablet:px-0">
          <div className="flex max-h-[60vh] flex-col overflow-y-auto empty:hidden"><ReplayResult state={state} /></div>
          <div className="flex flex-wrap items-center gap-3">
            {isSeen ? <Button type="submit" look="primary" busy={busy}>{t('save')}</Button> : <Button type="submit" look="primary" busy={state.is === 'running' || !isChanged}>{t('look')}</Button>}
            {isChanged ? <Button look="quiet" onClick={() => { setShown(typed(inForce)); setFaults([]); drop(); }}>{t('cancel')}</Button> : <p className="text-label text-ink-2">{t('nothingChanged')}</p>}
          </div>
        </div>
      ) : null}
      <section aria-labelledby="fixed-title">
        <h2 id="fixed-title" className="mb-2 text-card font-bold">{t('fixedTitle')}</h2>
        <Card><ul>{fixedRules.map((rule) => <RuleCard key={rule} rule={rule} />)}</ul></Card>
      </section>
      <p className="max-w-prose text-label text-ink-2">{t('zones')}</p>
      <p className="max-w-prose text-label text-ink-2">{t('notWatched')}</p>
    </form>
  );
}
