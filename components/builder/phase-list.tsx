'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { uuidv7 } from 'uuidv7';
import { Button } from '@/components/ui/button';
import { maximumPhases, type Phase } from '@/lib/domain/phases';
import { useBuilder } from './builder-context';
import { focusSoon, phaseNameId } from './element-ids';
import { PhaseRow } from './phase-row';

const usualDays = 14;

/** Phases that follow each other. The first division puts every exercise into the first of two. */
export function PhaseList() {
  const t = useTranslations('builderPhases');
  const { draft, dispatch, announce } = useBuilder();
  const { phases } = draft;
  const add = () => {
    const next = (at: number, starts: Phase['starts']): Phase => ({ key: uuidv7(), name: t('nameOf', { number: at }), starts });
    const first = phases.length === 0 ? [next(1, { kind: 'at-once' })] : [];
    const added = next(phases.length + first.length + 1, { kind: 'after', days: usualDays });
    dispatch({ type: 'phases', phases: [...phases, ...first, added], ...(first[0] ? { into: first[0].key } : {}) });
    announce(t(first[0] ? 'divided' : 'added', { name: added.name }));
    focusSoon(phaseNameId((first[0] ?? added).key));
  };
  return (
    <fieldset className="min-w-0">
      <legend className="font-bold">{t('title')}</legend>
      <p className="text-label text-ink-2">{t('hint')}</p>
      {phases.length > 0 ? <ol className="mt-2 flex flex-col gap-2">{phases.map((phase, i) => <PhaseRow key={phase.key} phase={phase} at={i} />)}</ol> : null}
      {phases.length < maximumPhases ? (
        <Button size="small" onClick={add} className="mt-2">
          <Plus aria-hidden size={14} />
          {t(phases.length === 0 ? 'divide' : 'add')}
        </Button>
      ) : <p className="mt-2 text-label text-ink-2">{t('most', { count: maximumPhases })}</p>}
    </fieldset>
  );
}
