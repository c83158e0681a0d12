'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { startingLadderRule, type Ladder, type Rung } from '@/lib/domain/ladder';
import type { DraftItem } from '@/lib/domain/program';
import { describeDose } from '@/lib/i18n/describe-dose';
import { useBuilder } from './builder-context';
import { LadderPreview } from './ladder-preview';
import { RungRow } from './rung-row';
import { useSuggestedLadder } from './use-suggested-ladder';

const most = 3;
const noLadder: Ladder = { easier: [], harder: [], rule: startingLadderRule };
const sessionChoices = Array.from({ length: 20 }, (_, i) => i + 1);
const painChoices = Array.from({ length: 11 }, (_, i) => i);
const shownOfArea = 60;

/** The easier and harder steps of one item, nearest first, and the rule by which the patient may go up alone. */
export function LadderEditor({ item, name }: { item: DraftItem; name: string }) {
  const t = useTranslations('builderItem.ladder');
  const tDose = useTranslations('dose');
  const { dispatch, exercises, program, announce } = useBuilder();
  const suggested = useSuggestedLadder(item);
  const ladder = item.ladder ?? noLadder;
  const own = exercises.get(item.exercise.id);
  const set = (next: Ladder) => dispatch({ type: 'item', key: item.key, change: { ladder: next.easier.length + next.harder.length > 0 ? next : null } });
  const settle = () => dispatch({ type: 'settle' });
  const offered = program.library.filter((one) => !one.retired && one.id !== item.exercise.id);

  const side = (which: 'easier' | 'harder') => {
    const rungs = ladder[which];
    const put = (next: Rung[]) => set({ ...ladder, [which]: next });
    const nearby = offered.filter((one) => own?.[which].includes(one.slug));
    const others = offered.filter((one) => !nearby.includes(one) && own?.regions.some((region) => one.regions.includes(region))).slice(0, shownOfArea);
    return (
      <fieldset key={which} className="min-w-0">
        <legend className="sr-only">{t(`${which}Steps`)}</legend>
        <div className="flex flex-wrap items-center justify-between gap-2 py-1">
          <p aria-hidden="true" className="font-bold">{t(`${which}Steps`)}</p>
          {rungs.length < most ? (
            <Button
              size="small"
              onClick={() => {
                settle();
                put([...rungs, { exercise: null, dose: rungs.at(-1)?.dose ?? item.dose }]);
                settle();
                announce(t('added', { label: t(`${which}Label`, { number: rungs.length + 1, name }) }));
              }}
            >
              <Plus aria-hidden size={14} />
              {t(`${which}Add`)}
            </Button>
          ) : null}
        </div>
        <ol>
          {rungs.map((rung, i) => (
            <RungRow
              key={i}
              rung={rung}
              label={t(`${which}Label`, { number: i + 1, name })}
              own={name}
              nearby={nearby}
              others={others}
              settle={settle}
              change={(next) => put(rungs.with(i, next))}
              remove={() => {
                settle();
                put(rungs.toSpliced(i, 1));
                announce(t('removed', { label: t(`${which}Label`, { number: i + 1, name }) }));
              }}
            />
          ))}
        </ol>
      </fieldset>
    );
  };
  const setRule = (rule: Partial<Ladder['rule']>) => {
    settle();
    set({ ...ladder, rule: { ...ladder.rule, ...rule } });
    settle();
  };

  return (
    <div className="flex flex-col gap-2">
      {suggested ? (
        <div className="flex flex-wrap items-center justify-between gap-2 rounded-field border border-teal-200 bg-teal-50 px-3 py-2 text-label">
          <p className="min-w-0 flex-1 basis-52">{t('suggestion', { easier: suggested.easier.length, harder: suggested.harder.length })}</p>
          <Button
            size="small"
            onClick={() => {
              settle();
              set({ ...suggested, rule: item.ladder?.rule ?? suggested.rule });
              settle();
              announce(t('taken'));
            }}
          >
            {t('use')}
          </Button>
        </div>
      ) : null}
      {side('easier')}
      <p className="rounded-field border border-line bg-sunk px-3 py-2 [overflow-wrap:anywhere]"><span className="font-bold">{t('prescribed')}</span> {describeDose(item.dose, tDose)}</p>
      {side('harder')}
      {ladder.harder.length > 0 ? (
        <div className="flex flex-wrap gap-3">
          <Field label={t('sessions')} className="w-44">
            {(control) => <select {...control} value={ladder.rule.sessions} onChange={(event) => setRule({ sessions: Number(event.target.value) })} className={controlClass}>{sessionChoices.map((one) => <option key={one} value={one}>{one}</option>)}</select>}
          </Field>
          <Field label={t('maximumPain')} className="w-44">
            {(control) => <select {...control} value={ladder.rule.maximumPain} onChange={(event) => setRule({ maximumPain: Number(event.target.value) })} className={controlClass}>{painChoices.map((one) => <option key={one} value={one}>{one}</option>)}</select>}
          </Field>
        </div>
      ) : null}
      <LadderPreview item={item} name={name} />
    </div>
  );
}
