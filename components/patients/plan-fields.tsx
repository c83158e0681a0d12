'use client';

import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { Fieldset } from '@/components/form/fieldset';
import { cn } from '@/lib/cn';
import { errorWord, fieldIds, type PatientFormApi } from './form-kit';

export function PlanFields({ form, therapists }: { form: PatientFormApi; therapists: { id: string; name: string }[] }) {
  const t = useTranslations('patients.form');
  const words = useTranslations('patients.error');
  const common = useTranslations('common');
  const { register, formState: { errors } } = form;
  const say = (error: unknown) => { const word = errorWord(error); return word && words(word); };
  return (
    <Fieldset legend={t('plan')}>
      <Field id={fieldIds.complaint} label={t('complaint')} optional={common('optional')} hint={t('complaintHint')} error={say(errors.complaint)}>
        {(control) => <input {...control} {...register('complaint')} type="text" autoComplete="off" maxLength={400} className={controlClass} />}
      </Field>
      <div className="grid items-start gap-5 tablet:grid-cols-2">
        <Field id={fieldIds.therapistId} label={t('therapist')} error={say(errors.therapistId)}>
          {(control) => (
            <select {...control} {...register('therapistId')} className={controlClass}>
              <option value="">{t('noTherapist')}</option>
              {therapists.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          )}
        </Field>
        <Field id={fieldIds.minutesPerDay} label={t('minutes')} optional={common('optional')} hint={t('minutesHint')} error={say(errors.minutesPerDay)}>
          {(control) => <input {...control} {...register('minutesPerDay')} type="text" inputMode="numeric" autoComplete="off" maxLength={10} className={cn(controlClass, 'max-w-32')} />}
        </Field>
      </div>
    </Fieldset>
  );
}
