'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { addDays } from '@/lib/domain/local-day';
import { startingLadderRule, type LadderRule } from '@/lib/domain/ladder';
import type { PhaseStart } from '@/lib/domain/phases';
import { useBuilder } from './builder-context';
import { useProblems } from './use-problems';

interface Props {
  starts: PhaseStart;
  first: boolean;
  phaseKey: string;
  /** `field` names what is being typed in. */
  change: (starts: PhaseStart, field?: string) => void;
  settle: () => void;
}

const usualDays = 14;
const kinds = ['at-once', 'on', 'after', 'criterion'] as const;
const upTo = (count: number, from = 1) => Array.from({ length: count - from + 1 }, (_, i) => i + from);

/** When a phase takes over: at once, on a date, some days on, or when a criterion in words is met. */
export function PhaseStartFields({ starts, first, phaseKey, change, settle }: Props) {
  const t = useTranslations('builderPhases');
  const { draft, program } = useBuilder();
  const { wordsFor } = useProblems();
  const initial: Record<PhaseStart['kind'], PhaseStart> = {
    'at-once': { kind: 'at-once' },
    on: { kind: 'on', day: addDays(draft.startsOn ?? program.patient.today, first ? 0 : usualDays) },
    after: { kind: 'after', days: usualDays },
    criterion: { kind: 'criterion', text: t('criterionStart'), rule: null },
  };
  const numbers = (label: string, value: number, choices: readonly number[], set: (next: number) => void) => (
    <Field label={label} className="w-44">
      {(control) => <select {...control} value={value} onChange={(event) => set(Number(event.target.value))} className={controlClass}>{choices.map((one) => <option key={one} value={one}>{one}</option>)}</select>}
    </Field>
  );
  return (
    <div className="mt-2 flex flex-wrap gap-3">
      <Field label={t('begins')} className="w-52">
        {(control) => (
          <select {...control} value={starts.kind} onChange={(event) => change(initial[kinds.find((kind) => kind === event.target.value) ?? 'at-once'])} className={controlClass}>
            {kinds.map((kind) => <option key={kind} value={kind}>{t(`kind.${kind === 'at-once' && !first ? 'at-once-next' : kind}`)}</option>)}
          </select>
        )}
      </Field>
      {starts.kind === 'on' ? (
        <Field label={t('day')} error={wordsFor(['phase-early', 'phase-late'], phaseKey)} className="w-52">
          {(control) => <input {...control} type="date" value={starts.day} onChange={(event) => { if (event.target.value) change({ kind: 'on', day: event.target.value }, 'day'); }} onBlur={settle} className={controlClass} />}
        </Field>
      ) : null}
      {starts.kind === 'after' ? (
        <Field label={t(first ? 'daysFirst' : 'days')} className="w-52">
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={365}
              value={starts.days}
              onChange={(event) => {
                const days = Math.trunc(Number(event.target.value));
                if (days >= 1 && days <= 365) change({ kind: 'after', days }, 'days');
              }}
              onBlur={settle}
              className={controlClass}
            />
          )}
        </Field>
      ) : null}
      {starts.kind === 'criterion' ? (
        <div className="flex w-full flex-col gap-3">
          <Field label={t('criterion')} hint={t('criterionHint')} error={wordsFor(['phase-criterion'], phaseKey)}>
            {(control) => <input {...control} type="text" maxLength={300} value={starts.text} onChange={(event) => change({ ...starts, text: event.target.value }, 'criterion')} onBlur={settle} className={controlClass} />}
          </Field>
          <label className="inline-flex min-h-8 items-center gap-2">
            <input type="checkbox" checked={starts.rule !== null} onChange={(event) => change({ ...starts, rule: event.target.checked ? startingLadderRule : null })} className="size-4 accent-teal-700" />
            {t('watch')}
          </label>
          {starts.rule ? <RuleFields rule={starts.rule} change={(rule) => change({ ...starts, rule })} numbers={numbers} /> : null}
        </div>
      ) : null}
    </div>
  );
}

type Numbers = (label: string, value: number, choices: readonly number[], set: (next: number) => void) => ReactNode;

function RuleFields({ rule, change, numbers }: { rule: LadderRule; change: (rule: LadderRule) => void; numbers: Numbers }) {
  const t = useTranslations('builderItem.ladder');
  return (
    <div className="flex flex-wrap gap-3">
      {numbers(t('sessions'), rule.sessions, upTo(20), (sessions) => change({ ...rule, sessions }))}
      {numbers(t('maximumPain'), rule.maximumPain, upTo(10, 0), (maximumPain) => change({ ...rule, maximumPain }))}
    </div>
  );
}
