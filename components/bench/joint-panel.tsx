'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { KeyPose, Movement } from '@/lib/figure/movement';
import { BenchSlider } from './bench-slider';
import { changeAt, valueAt } from './change-at';
import { jointGroups, type LimbName } from './joint-fields';
import { carriesAnchor, swapLimb } from './swap-limb';

interface Props {
  movement: Movement;
  /** Which key position the sliders set. */
  moment: 'start' | 'end';
  onChange: (movement: Movement, about: string) => void;
  onSettle: () => void;
}

/** Every number of one key position, part by part. */
export function JointPanel({ movement, moment, onChange, onSettle }: Props) {
  const t = useTranslations('bench');
  const pose: KeyPose = movement[moment] ?? movement.start;
  return (
    <div className="flex flex-col divide-y divide-line">
      {jointGroups(pose).map(({ name, limb, fields }) => (
        <details key={name} open={name === 'spine'} className="py-2">
          <summary className="min-h-8 cursor-pointer py-1 font-bold">{t(`group.${name}`)}</summary>
          <div className="flex flex-col gap-1.5 pb-2 pt-1">
            {limb ? (
              <p className="flex flex-wrap items-center justify-between gap-2 text-label text-ink-2">
                {t(limb)}
                {limb === 'swings' && carriesAnchor(pose, name as LimbName) ? null : <Button size="small" onClick={() => onChange(changeAt(movement, [moment, name], swapLimb(movement, pose, name as LimbName)), `swap ${name}`)}>{limb === 'swings' ? t('letReach') : t('letSwing')}</Button>}
              </p>
            ) : null}
            {fields.map((field) => (
              <BenchSlider
                key={field.path.join('.')}
                label={t(`joint.${field.label}`)}
                min={field.min}
                max={field.max}
                step={field.step}
                value={Number(valueAt(pose, field.path) ?? 0)}
                onChange={(value) => onChange(changeAt(movement, [moment, ...field.path], value), `${moment}.${field.path.join('.')}`)}
                onSettle={onSettle}
              />
            ))}
          </div>
        </details>
      ))}
    </div>
  );
}
