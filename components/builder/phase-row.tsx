'use client';

import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { IconButton } from '@/components/ui/icon-button';
import type { Phase } from '@/lib/domain/phases';
import { useBuilder } from './builder-context';
import { phaseNameId } from './element-ids';
import { PhaseStartFields } from './phase-start-fields';
import { useProblems } from './use-problems';

/** One phase: its name, when it begins, and its place among the others. */
export function PhaseRow({ phase, at }: { phase: Phase; at: number }) {
  const t = useTranslations('builderPhases');
  const { draft, dispatch, announce } = useBuilder();
  const { wordsFor } = useProblems();
  const { phases } = draft;
  const name = phase.name || t('nameOf', { number: at + 1 });
  const settle = () => dispatch({ type: 'settle' });
  const put = (next: Phase, field?: string) => dispatch({ type: 'phases', phases: phases.with(at, next), ...(field ? { field: `${field} ${phase.key}` } : {}) });
  const move = (to: number) => {
    dispatch({ type: 'phases', phases: phases.toSpliced(at, 1).toSpliced(to, 0, phase) });
    announce(t('moved', { name, place: to + 1, total: phases.length }));
  };
  return (
    <li className="rounded-field border border-line p-3">
      <div className="flex items-start gap-2">
        <Field id={phaseNameId(phase.key)} label={t('name', { number: at + 1 })} error={wordsFor(['phase-name'], phase.key)} className="min-w-0 flex-1">
          {(control) => <input {...control} type="text" maxLength={80} value={phase.name} onChange={(event) => put({ ...phase, name: event.target.value }, 'name')} onBlur={settle} className={controlClass} />}
        </Field>
        <span className="flex pt-6">
          <IconButton name={t('moveUp', { name })} icon={<ChevronUp aria-hidden size={16} />} disabled={at === 0} onClick={() => move(at - 1)} />
          <IconButton name={t('moveDown', { name })} icon={<ChevronDown aria-hidden size={16} />} disabled={at === phases.length - 1} onClick={() => move(at + 1)} />
          <IconButton
            name={t('remove', { name })}
            icon={<Trash2 aria-hidden size={16} />}
            onClick={() => {
              dispatch({ type: 'phases', phases: phases.toSpliced(at, 1) });
              announce(t('removed', { name, count: draft.items.filter((item) => item.phaseKey === phase.key).length }));
            }}
          />
        </span>
      </div>
      <PhaseStartFields starts={phase.starts} first={at === 0} phaseKey={phase.key} change={(starts, field) => put({ ...phase, starts }, field)} settle={settle} />
      <p className="mt-1 text-label text-ink-2">{wordsFor(['phase-empty'], phase.key)}</p>
    </li>
  );
}
