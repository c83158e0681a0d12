'use client';

import { Info, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { orderByPosition } from '@/lib/domain/balance';
import type { BalanceRemark, RemarkAction } from '@/lib/domain/remark-types';
import { describeDose } from '@/lib/i18n/describe-dose';
import { describeRemark } from '@/lib/i18n/describe-remark';
import { useBuilder } from './builder-context';

const tones: Record<BalanceRemark['kind'], 'suggestion' | 'caution' | 'plain'> = {
  precaution: 'caution', minutes: 'caution', range: 'caution', pairing: 'suggestion', direction: 'plain', types: 'plain', order: 'plain', count: 'plain', reading: 'plain',
};
const looks = { suggestion: 'border-teal-200 bg-teal-50', caution: 'border-amber-700/40 bg-amber-100', plain: 'border-line' } as const;

/** One remark in words with what it rests on, and at most one button. */
export function Remark({ remark }: { remark: BalanceRemark }) {
  const t = useTranslations('balance');
  const tBuilder = useTranslations('builder');
  const tDose = useTranslations('dose');
  const { draft, dispatch, exercises, program, addExercise, announce } = useBuilder();
  const tone = tones[remark.kind];
  const addable = (slug: string) => program.library.find((one) => one.slug === slug && !one.retired);
  const said = describeRemark(remark, t, {
    item: (key) => exercises.get(draft.items.find((item) => item.key === key)?.exercise.id ?? '')?.name ?? '',
    exercise: (slug) => addable(slug)?.name ?? slug,
    precaution: (one) => tBuilder(`precaution.${one}`),
    dose: (dose) => describeDose(dose, tDose),
    numberOf: (key) => draft.items.findIndex((item) => item.key === key) + 1,
  });
  const act = (action: RemarkAction) => {
    if (action.kind === 'dose') dispatch({ type: 'dose', key: action.key, dose: action.dose });
    if (action.kind === 'add') {
      const exercise = addable(action.slug);
      if (exercise) addExercise(exercise, { after: action.after, stay: true });
    }
    if (action.kind === 'order') {
      dispatch({ type: 'order', keys: orderByPosition(draft.items, (item) => exercises.get(item.exercise.id)?.position ?? 'any').map((item) => item.key) });
      announce(tBuilder('program.ordered'));
    }
  };
  const { action } = remark;
  if (action?.kind === 'add' && !addable(action.slug)) return null;
  return (
    <div className={cn('rounded-field border px-3 py-2 text-label [overflow-wrap:anywhere]', looks[tone])}>
      <p className={cn('font-bold', tone === 'caution' && 'text-amber-700')}>
        {tone === 'caution' ? <Info aria-hidden size={14} className="mr-1.5 inline align-[-2px]" /> : null}
        {said.title}
      </p>
      <p>{said.text}</p>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
        <span className="text-ink-2">{said.cite}</span>
        {action && said.action ? (
          <Button size="small" onClick={() => act(action)}>
            {action.kind === 'add' ? <Plus aria-hidden size={14} /> : null}
            {said.action}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
