'use client';

import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { useBuilder } from './builder-context';
import { FrequencyFields } from './frequency-fields';
import { useProblems } from './use-problems';

/** How often, from which day and until when. */
export function ScheduleFields() {
  const t = useTranslations('builderPhases');
  const tDetails = useTranslations('builder.details');
  const { draft, dispatch } = useBuilder();
  const { wordsFor } = useProblems();
  const settle = () => dispatch({ type: 'settle' });
  const day = (field: 'startsOn' | 'endsOn', error: string | undefined) => (
    <Field label={t(field)} hint={t(`${field}Hint`)} error={error} className="w-52">
      {(control) => <input {...control} type="date" value={draft[field] ?? ''} onChange={(event) => dispatch({ type: 'details', details: { [field]: event.target.value || null } })} onBlur={settle} className={controlClass} />}
    </Field>
  );
  return (
    <>
      <FrequencyFields label={tDetails('frequency')} value={draft.frequency} change={(frequency) => frequency && dispatch({ type: 'details', details: { frequency } })} />
      <div className="flex flex-wrap gap-3">
        {day('startsOn', undefined)}
        {day('endsOn', wordsFor(['ends-before-start', 'ends-before-today']))}
      </div>
    </>
  );
}
