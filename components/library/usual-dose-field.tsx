'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { controlClass, Field } from '@/components/form/field';
import { Fieldset } from '@/components/form/fieldset';
import { LiveStatus } from '@/components/ui/live-status';
import { parseDose } from '@/lib/domain/dosing/parse-dose';
import { describeDose, describeFault } from '@/lib/i18n/describe-dose';
import { errorKey, type ExerciseFormApi } from './exercise-form-kit';

/** The usual dose in shorthand, in words below as it is typed. */
export function UsualDoseField({ form }: { form: ExerciseFormApi }) {
  const t = useTranslations('exerciseForm');
  const tDose = useTranslations('dose');
  const typed = useWatch({ control: form.control, name: 'dose' });
  const { dose, faults } = parseDose(typed);
  const words = dose ? describeDose(dose, tDose) : '';
  const wrong = typed ? faults.map((fault) => describeFault(fault, tDose)) : [];
  const said = [words, ...wrong].join('. ');
  const [spoken, setSpoken] = useState('');
  const key = errorKey(form.formState.errors.dose);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(said), 400);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Fieldset legend={t('doseTitle')}>
      <Field id="dose" label={t('dose')} hint={t('doseHint')} error={key && t(`error.${key}`, { language: '' })} className="max-w-xl">
        {(control) => <input {...control} {...form.register('dose')} type="text" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={200} className={`${controlClass} text-card`} />}
      </Field>
      <div className="-mt-3 flex flex-col gap-1">
        <p className="font-bold text-teal-700 [overflow-wrap:anywhere]">{words}</p>
        {wrong.map((one) => <p key={one} className="text-label font-bold text-vermilion-700 [overflow-wrap:anywhere]">{one}</p>)}
      </div>
      <LiveStatus text={spoken} />
    </Fieldset>
  );
}
