'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { locationMaps } from '@/lib/domain/locations';
import { useBuilder } from './builder-context';
import type { DraftDetails } from './draft-edits';
import { PhaseList } from './phase-list';
import { ScheduleFields } from './schedule-fields';
import { useProblems } from './use-problems';

const limits = Array.from({ length: 10 }, (_, i) => i);

/** What holds for the program as a whole, folded away until it is wanted. */
export function ProgramDetails() {
  const t = useTranslations('builder.details');
  const { draft, dispatch } = useBuilder();
  const { wordsFor } = useProblems();
  const { zones } = draft;
  const change = (details: Partial<DraftDetails>) => dispatch({ type: 'details', details });
  const settle = () => dispatch({ type: 'settle' });
  const limit = (label: string, value: number, set: (next: number) => void) => (
    <Field label={label} className="w-36">
      {(control) => <select {...control} value={value} onChange={(event) => set(Number(event.target.value))} className={controlClass}>{limits.map((one) => <option key={one} value={one}>{one}</option>)}</select>}
    </Field>
  );
  return (
    <details className="group mb-3 rounded-card border border-line bg-surface px-4 open:pb-4">
      <summary className="flex min-h-10 items-center gap-1 font-bold text-teal-700"><ChevronRight aria-hidden size={16} className="group-open:rotate-90" />{t('open')}</summary>
      <div className="flex flex-col gap-4 pt-2">
        <Field label={t('title')} error={wordsFor(['title'])}>
          {(control) => <input {...control} type="text" maxLength={120} value={draft.title} onChange={(event) => change({ title: event.target.value })} onBlur={settle} className={controlClass} />}
        </Field>
        <ScheduleFields />
        <PhaseList />
        <Field label={t('message')}>
          {(control) => <textarea {...control} rows={3} maxLength={1000} value={draft.messageToPatient} onChange={(event) => change({ messageToPatient: event.target.value })} onBlur={settle} className={controlClass} />}
        </Field>
        <details className="group/zones">
          <summary className="inline-flex min-h-7 items-center gap-1 text-label font-bold text-teal-700"><ChevronRight aria-hidden size={14} className="group-open/zones:rotate-90" />{t('zones')}</summary>
          <div className="flex flex-wrap gap-3 pt-2">
            {limit(t('goOn'), zones.goOn, (goOn) => change({ zones: { goOn, easeOff: Math.max(goOn, zones.easeOff) } }))}
            {limit(t('easeOff'), zones.easeOff, (easeOff) => change({ zones: { goOn: Math.min(zones.goOn, easeOff), easeOff } }))}
            <Field label={t('map')} className="min-w-44 flex-1">
              {(control) => (
                <select {...control} value={draft.locationMap} onChange={(event) => change({ locationMap: locationMaps.find((map) => map === event.target.value) ?? 'back' })} className={controlClass}>
                  {locationMaps.map((map) => <option key={map} value={map}>{t(map)}</option>)}
                </select>
              )}
            </Field>
            <p className="w-full text-label text-ink-2">{t('zonesSay', { goOn: zones.goOn, easeOff: zones.easeOff })}</p>
          </div>
        </details>
      </div>
    </details>
  );
}
