'use client';

import { Info, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { orderByPosition } from '@/lib/domain/balance';
import type { BalanceRemark, OutsideRange } from '@/lib/domain/balance-remarks';
import { useBuilder } from './builder-context';

const tones = { suggestion: 'border-teal-200 bg-teal-50', caution: 'border-amber-700/40 bg-amber-100', plain: 'border-line' } as const;

function Box({ tone, title, text, children }: { tone: keyof typeof tones; title: string; text: string; children?: ReactNode }) {
  return (
    <div className={cn('rounded-field border px-3 py-2 text-label [overflow-wrap:anywhere]', tones[tone])}>
      <p className={cn('font-bold', tone === 'caution' && 'text-amber-700')}>
        {tone === 'caution' ? <Info aria-hidden size={14} className="mr-1.5 inline align-[-2px]" /> : null}
        {title}
      </p>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** One remark in words, with at most one button. */
export function Remark({ remark }: { remark: BalanceRemark }) {
  const t = useTranslations('builder.balance');
  const tBuilder = useTranslations('builder');
  const { draft, dispatch, exercises, program, addExercise, announce } = useBuilder();
  const nameOf = (key: string) => exercises.get(draft.items.find((item) => item.key === key)?.exercise.id ?? '')?.name ?? '';
  const positionOf = (id: string) => exercises.get(id)?.position ?? 'any';

  switch (remark.kind) {
    case 'precaution':
      return <Box tone="caution" title={t('precautionTitle', { name: remark.keys.map(nameOf).join(' · ') })} text={t('precautionText', { precautions: remark.precautions.map((one) => tBuilder(`precaution.${one}`)).join(', ') })} />;
    case 'minutes':
      return <Box tone="caution" title={t('minutesTitle', { minutes: remark.minutes })} text={t('minutesText', { stated: remark.stated })} />;
    case 'range': {
      const limits = ({ min, max }: OutsideRange) => (max === undefined ? t('atLeast', { min }) : t('limits', { min, max }));
      const sources = remark.sources.map((one) => t('rangeSource', { source: one.source, limits: limits(one) })).join('; ');
      return <Box tone="caution" title={t('rangeTitle', { name: nameOf(remark.key), value: t('rangeValue', { field: remark.field, value: remark.value }) })} text={t('rangeText', { sources })} />;
    }
    case 'pairing': {
      const exercise = program.library.find((one) => one.slug === remark.add && !one.retired);
      if (!exercise) return null;
      const number = draft.items.findIndex((item) => item.key === remark.key) + 1;
      return (
        <Box tone="suggestion" title={t('pairTitle', { name: exercise.name, after: nameOf(remark.key) })} text={t(remark.why === 'counter-pose' ? 'counterPose' : 'opposite')}>
          <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
            <span className="text-ink-2">{remark.source === 'common' ? t('common') : t('source', { source: remark.source })}</span>
            <Button size="small" onClick={() => addExercise(exercise, { after: remark.key, stay: true })}>
              <Plus aria-hidden size={14} />
              {t('addAfter', { number })}
            </Button>
          </div>
        </Box>
      );
    }
    case 'order':
      return (
        <Box tone="plain" title={t('orderTitle')} text={t('orderText', { returns: remark.returns })}>
          <Button
            size="small"
            className="mt-2"
            onClick={() => {
              dispatch({ type: 'order', keys: orderByPosition(draft.items, (item) => positionOf(item.exercise.id)).map((item) => item.key) });
              announce(tBuilder('program.ordered'));
            }}
          >
            {t('order')}
          </Button>
        </Box>
      );
  }
}
