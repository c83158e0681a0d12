'use client';

import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { defaultRuleSettings } from '@/lib/domain/rules/rule-settings';
import type { Threshold, ThresholdOrigin } from '@/lib/domain/rules/thresholds';

interface Props {
  threshold: Threshold;
  value: string;
  /** The value that holds when nothing is chosen here. */
  beneath: number;
  inForce: { value: number; origin: ThresholdOrigin };
  error?: string;
  mayEdit: boolean;
  change: (value: string) => void;
}

/** One number of a rule: what it is, the value in force and whose it is, the value to start from, and the way back to it. */
export function ThresholdField({ threshold: { key, unit }, value, beneath, inForce, error, mayEdit, change }: Props) {
  const t = useTranslations('ruleSettings');
  const differs = value.trim() !== String(beneath);
  const words = (number: number) => t(`unit.${unit}`, { number });
  return (
    <Field id={key} label={t(`threshold.${key}`)} error={error} hint={<>{t(`inForce.${inForce.origin}`, { value: words(inForce.value) })} {inForce.origin === 'product' ? null : t('default', { value: words(defaultRuleSettings[key]) })}</>} className="min-w-0">
      {(control) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
          {mayEdit ? <input {...control} type="text" inputMode="numeric" autoComplete="off" maxLength={3} value={value} onChange={(event) => change(event.target.value)} className={cn(controlClass, 'w-20! text-right')} /> : <output id={control.id} className="font-bold">{value}</output>}
          <span className="text-ink-2">{t(`unitName.${unit}`)}</span>
          {mayEdit && differs ? (
            <Button size="small" look="quiet" aria-label={t('resetName', { name: t(`threshold.${key}`) })} onClick={() => change(String(beneath))}>
              <RotateCcw aria-hidden size={16} />
              {t('reset', { value: beneath })}
            </Button>
          ) : null}
        </span>
      )}
    </Field>
  );
}
