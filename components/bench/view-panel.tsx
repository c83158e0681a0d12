'use client';

import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/form/field';
import { Checkbox } from '@/components/form/checkbox';
import { figureBuilds, figureLooks, type FigureLook } from '@/lib/domain/figure-look';
import type { Movement } from '@/lib/figure/movement';
import { styleNames, type StyleName } from '@/lib/figure/style';
import { BenchSlider } from './bench-slider';
import { changeAt } from './change-at';

export interface BenchView extends FigureLook {
  style: StyleName;
  mirrored: boolean;
}

interface Props {
  movement: Movement;
  view: BenchView;
  onView: (view: BenchView) => void;
  onChange: (movement: Movement, about: string) => void;
  onSettle: () => void;
}

/** The camera belongs to the figure; style, look, build and side are only for looking at it here. */
export function ViewPanel({ movement, view, onView, onChange, onSettle }: Props) {
  const t = useTranslations('bench');
  const looks = useTranslations('figure.look');
  const turn = (axis: 'yaw' | 'pitch') => (value: number) => onChange(changeAt(movement, ['camera', axis], value), `camera.${axis}`);
  const choice = <Name extends string>(label: string, value: Name, names: readonly Name[], word: (name: Name) => string, choose: (name: Name) => void) => (
    <label className="flex min-w-0 flex-col gap-1 text-label">
      {label}
      <select className={controlClass} value={value} onChange={(event) => { const name = names.find((one) => one === event.target.value); if (name) choose(name); }}>
        {names.map((name) => <option key={name} value={name}>{word(name)}</option>)}
      </select>
    </label>
  );
  return (
    <div className="flex flex-col gap-3">
      <BenchSlider label={t('yaw')} min={-180} max={180} step={1} value={movement.camera.yaw} onChange={turn('yaw')} onSettle={onSettle} />
      <BenchSlider label={t('pitch')} min={-30} max={90} step={1} value={movement.camera.pitch} onChange={turn('pitch')} onSettle={onSettle} />
      <div className="grid gap-3 tablet:grid-cols-3">
        {choice(t('style'), view.style, styleNames, (name) => t(`styles.${name}`), (style) => onView({ ...view, style }))}
        {choice(looks('skin'), view.look, figureLooks, (name) => looks(`names.${name}`), (look) => onView({ ...view, look }))}
        {choice(looks('build'), view.build, figureBuilds, (name) => looks(`builds.${name}`), (build) => onView({ ...view, build }))}
      </div>
      <Checkbox label={t('mirrored')} checked={view.mirrored} onChange={(event) => onView({ ...view, mirrored: event.target.checked })} />
    </div>
  );
}
