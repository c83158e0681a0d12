'use client';

import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { useBuilder } from './builder-context';
import { FrequencyFields } from './frequency-fields';
import { useProblems } from './use-problems';

/** The first and the last day; either may stay open. `wrong` is what the server said of the last one. */
export function DayFields({ wrong }: { wrong?: string | undefined }) {
  const t = useTranslations('builderPhases');
  const { draft, dispatch } = useBuilder();
  const { wordsFor } = useProblems();
  const day = (field: 'startsOn' | 'endsOn', error?: string) => (
    <Field label={t(field)} hint={t(`${field}Hint`)} error={error} className="w-52">
      {(control) => <input {...control} type="date" value={draft[field] ?? ''} onChange={(event) => dispatch({ type: 'details', details: { [field]: event.target.value || null } })} onBlur={() => dispatch({ type: 'settle' })} className={controlClass} />}
    </Field>
  );
  return (
    <div className="flex flex-wrap gap-3">
      {day('startsOn')}
      {day('endsOn', wordsFor(['ends-before-start', 'ends-before-today']) ?? wrong)}
    </div>
  );
}

/** How often, from which day and until when. */
export function ScheduleFields() {
  const t = useTranslations('builder.details');
  const { draft, dispatch } = useBuilder();
  return (
    <>
      <FrequencyFields label={t('frequency')} value={draft.frequency} change={(frequency) => frequency && dispatch({ type: 'details', details: { frequency } })} />
      <DayFields />
    </>
  );
}
