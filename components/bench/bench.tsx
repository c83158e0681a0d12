'use client';

import { Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useReducer, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ActionResult } from '@/lib/action-result';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { Movement } from '@/lib/figure/movement';
import { openHistory, stepHistory } from './bench-history';
import { BenchStage } from './bench-stage';
import { changeAt } from './change-at';
import { FaultList } from './fault-list';
import { JointPanel } from './joint-panel';
import { SavePanel } from './save-panel';
import { ViewPanel, type BenchView } from './view-panel';

export interface BenchProps {
  slug: string;
  /** The exercise whose texts a new exercise would begin with. */
  baseSlug: string;
  name: string;
  movement: Movement;
  look: FigureLook;
  save: (input: { baseSlug: string; movement: Movement }) => Promise<ActionResult<{ id: string }>>;
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Where an author changes a figure: joints by sliders, the picture and its faults beside them. */
export function Bench({ slug, baseSlug, name, movement: given, look, save }: BenchProps) {
  const t = useTranslations('bench');
  const [history, step] = useReducer(stepHistory, given, openHistory);
  const [progress, setProgress] = useState(given.end ? 1 : 0);
  const [moment, setMoment] = useState<'start' | 'end'>(given.end ? 'end' : 'start');
  const [view, setView] = useState<BenchView>({ ...look, style: 'colour', mirrored: false });
  const { present: movement } = history;
  const change = useCallback((next: Movement, about: string) => step({ kind: 'change', movement: next, about }), []);
  const settle = useCallback(() => step({ kind: 'settle' }), []);
  const choose = (next: 'start' | 'end') => {
    setMoment(next);
    setProgress(next === 'end' ? 1 : 0);
  };
  const turn = (yaw: number, pitch: number) => {
    change(changeAt(movement, ['camera'], { yaw: within(movement.camera.yaw + yaw, -180, 180), pitch: within(movement.camera.pitch + pitch, -30, 90) }), 'camera');
  };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || (event.target instanceof HTMLElement && event.target.matches('textarea, input[type=number]'))) return;
      event.preventDefault();
      step({ kind: event.shiftKey ? 'redo' : 'undo' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return (
    <div className="grid items-start gap-4 desktop:grid-cols-[minmax(0,1fr)_minmax(380px,440px)]">
      <div className="flex min-w-0 flex-col gap-4 desktop:sticky desktop:top-4">
        <Card className="p-4"><BenchStage name={name} movement={movement} view={view} progress={progress} onProgress={setProgress} onTurn={turn} /></Card>
        <Card className="p-4"><FaultList movement={movement} onShow={setProgress} /></Card>
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <Card className="flex flex-wrap gap-2 p-4" aria-label={t('steps')}>
          <Button onClick={() => step({ kind: 'undo' })} disabled={history.past.length === 0}><Undo2 aria-hidden size={18} />{t('undo')}</Button>
          <Button onClick={() => step({ kind: 'redo' })} disabled={history.future.length === 0}><Redo2 aria-hidden size={18} />{t('redo')}</Button>
          <Button onClick={() => change(given, 'reset')} disabled={movement === given}><RotateCcw aria-hidden size={18} />{t('reset')}</Button>
        </Card>
        <Card className="p-4"><h2 className="mb-3 text-card font-bold">{t('view')}</h2><ViewPanel movement={movement} view={view} onView={setView} onChange={change} onSettle={settle} /></Card>
        <Card className="p-4">
          <h2 className="mb-2 text-card font-bold">{t('joints')}</h2>
          {movement.end ? (
            <div role="radiogroup" aria-label={t('which')} className="mb-2 flex gap-4">
              {(['start', 'end'] as const).map((one) => (
                <label key={one} className="flex min-h-8 items-center gap-2"><input type="radio" name="moment" className="size-5 accent-primary" checked={moment === one} onChange={() => choose(one)} />{t(`moment.${one}`)}</label>
              ))}
            </div>
          ) : null}
          <JointPanel movement={movement} moment={movement.end ? moment : 'start'} onChange={change} onSettle={settle} />
        </Card>
        <Card className="p-4"><SavePanel slug={slug} baseSlug={baseSlug} movement={movement} isChanged={movement !== given} onImport={(next) => change(next, 'import')} save={save} /></Card>
      </div>
    </div>
  );
}
