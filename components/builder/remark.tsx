'use client';

import { Info, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { orderByPosition } from '@/lib/domain/balance';
import type { BalanceRemark, RemarkAction } from '@/lib/domain/remark-types';
import { describeDose } from '@/lib/i18n/describe-dose';
import { describeRemark, type RemarkWords } from '@/lib/i18n/describe-remark';
import { useBuilder } from './builder-context';
import { displayGroups } from './display-groups';
import { keepFocus } from './element-ids';

const tones: Record<BalanceRemark['kind'], keyof typeof looks> = { precaution: 'caution', minutes: 'caution', range: 'caution', pairing: 'suggestion', direction: 'suggestion', types: 'suggestion', order: 'plain', count: 'plain', reading: 'plain' };
const looks = { suggestion: 'border-teal-200 bg-teal-50', caution: 'border-amber-700/40 bg-amber-100', plain: 'border-line' } as const;

/** One remark: what, why, on what it rests, and at most one button. */
export function Remark({ remark }: { remark: BalanceRemark }) {
  const t = useTranslations('balance');
  const tBuilder = useTranslations('builder');
  const tDose = useTranslations('dose');
  const { draft, dispatch, exercises, program, addExercise, announce } = useBuilder();
  const words: RemarkWords = {
    item: (key) => exercises.get(draft.items.find((item) => item.key === key)?.exercise.id ?? '')?.name ?? '',
    exercise: (slug) => program.library.find((one) => one.slug === slug)?.name ?? slug,
    precaution: (one) => tBuilder(`precaution.${one}`),
    dose: (dose) => describeDose(dose, tDose),
    numberOf: (key) => draft.items.findIndex((item) => item.key === key) + 1,
  };
  const { title, text, cite, action } = describeRemark(remark, t, words);
  const tone = tones[remark.kind];

  const act = (what: RemarkAction) => {
    dispatch({ type: 'settle' });
    if (what.kind === 'add') {
      const exercise = program.library.find((one) => one.slug === what.slug && !one.retired);
      if (exercise) addExercise(exercise, { after: what.after, stay: true });
    } else if (what.kind === 'dose') {
      dispatch({ type: 'dose', key: what.key, dose: what.dose });
      announce(`${words.item(what.key)}: ${words.dose(what.dose)}`);
    } else {
      const positionOf = (item: (typeof draft.items)[number]) => exercises.get(item.exercise.id)?.position ?? 'any';
      // Within a phase and a named section, so that neither is torn apart.
      const stretches = [...new Map(displayGroups(draft, positionOf).map(({ phaseKey, section }) => [`${phaseKey} ${section}`, { phaseKey, section }])).values()];
      const keys = stretches.flatMap(({ phaseKey, section }) => orderByPosition(draft.items.filter((item) => item.phaseKey === phaseKey && item.section === section), positionOf).map(({ key }) => key));
      dispatch({ type: 'order', keys });
      announce(tBuilder('program.ordered'));
    }
    keepFocus();
  };
  const todo = remark.action;
  return (
    <div className={cn('rounded-field border px-3 py-2 text-label [overflow-wrap:anywhere]', looks[tone])}>
      <p className={cn('font-bold', tone === 'caution' && 'text-amber-700')}>
        {tone === 'caution' ? <Info aria-hidden size={14} className="mr-1.5 inline align-[-2px]" /> : null}
        {title}
      </p>
      <p>{text}</p>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
        <span className="text-ink-2">{cite}</span>
        {todo && action ? (
          <Button size="small" onClick={() => act(todo)}>
            {todo.kind === 'add' ? <Plus aria-hidden size={14} /> : null}
            {action}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
