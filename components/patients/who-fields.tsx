'use client';

import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { Fieldset } from '@/components/form/fieldset';
import { cn } from '@/lib/cn';
import { errorWord, fieldIds, type PatientFormApi } from './form-kit';

const parts = [
  { name: 'birth.day', key: 'day', width: 'max-w-16' },
  { name: 'birth.month', key: 'month', width: 'max-w-16' },
  { name: 'birth.year', key: 'year', width: 'max-w-24' },
] as const;

export function WhoFields({ form }: { form: PatientFormApi }) {
  const t = useTranslations('patients.form');
  const words = useTranslations('patients.error');
  const common = useTranslations('common');
  const { register, formState: { errors } } = form;
  const say = (error: unknown) => { const word = errorWord(error); return word && words(word); };
  return (
    <Fieldset legend={t('who')}>
      <Field id={fieldIds.name} label={t('name')} error={say(errors.name)}>
        {(control) => <input {...control} {...register('name')} type="text" autoComplete="off" maxLength={400} className={controlClass} />}
      </Field>
      <Fieldset id={fieldIds.birth} look="question" legend={t('birthDate')} hint={t('birthHint')} error={say(errors.birth)}>
        <div className="flex flex-wrap gap-3">
          {parts.map(({ name, key, width }) => (
            <Field key={name} label={t(key)} className="[&>label]:font-normal">
              {(control) => <input {...control} {...register(name)} aria-invalid={errors.birth ? true : undefined} type="text" inputMode="numeric" autoComplete="off" maxLength={4} className={cn(controlClass, width)} />}
            </Field>
          ))}
        </div>
      </Fieldset>
      <div className="grid gap-5 tablet:grid-cols-2">
        <Field id={fieldIds.chartNumber} label={t('chartNumber')} optional={common('optional')} hint={t('chartHint')} error={say(errors.chartNumber)}>
          {(control) => <input {...control} {...register('chartNumber')} type="text" autoComplete="off" maxLength={80} className={controlClass} />}
        </Field>
        <Field id={fieldIds.phone} label={t('phone')} optional={common('optional')} error={say(errors.phone)}>
          {(control) => <input {...control} {...register('phone')} type="tel" autoComplete="off" maxLength={80} className={controlClass} />}
        </Field>
        <Field id={fieldIds.email} label={t('email')} optional={common('optional')} error={say(errors.email)}>
          {(control) => <input {...control} {...register('email')} type="email" autoComplete="off" maxLength={200} className={controlClass} />}
        </Field>
      </div>
    </Fieldset>
  );
}
