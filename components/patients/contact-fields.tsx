'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { Checkbox } from '@/components/form/checkbox';
import { controlClass, Field } from '@/components/form/field';
import { Fieldset } from '@/components/form/fieldset';
import { ZoneField } from '@/components/form/zone-field';
import { precautions } from '@/lib/domain/exercise';
import { locales } from '@/lib/i18n/locales';
import { errorWord, fieldIds, type PatientFormApi } from './form-kit';

export function ContactFields({ form, zones }: { form: PatientFormApi; zones: string[] }) {
  const t = useTranslations('patients.form');
  const common = useTranslations('common');
  const words = useTranslations('patients.error');
  const { register, control, formState: { errors } } = form;
  const zoneError = errorWord(errors.timeZone);
  return (
    <Fieldset legend={t('contact')}>
      <div className="grid gap-5 tablet:grid-cols-2">
        <Field id={fieldIds.locale} label={t('locale')} hint={t('localeHint')}>
          {(field) => (
            <select {...field} {...register('locale')} className={controlClass}>
              {locales.map((locale) => <option key={locale} value={locale}>{common(`locales.${locale}`)}</option>)}
            </select>
          )}
        </Field>
        <Controller
          control={control}
          name="timeZone"
          render={({ field }) => <ZoneField id={fieldIds.timeZone} label={t('zone')} hint={t('zoneHint')} nothing={t('noZone')} error={zoneError && words(zoneError)} zones={zones} value={field.value} onChange={field.onChange} />}
        />
      </div>
      <Checkbox {...register('paperOnly')} label={t('paperOnly')} hint={t('paperHint')} />
      <Checkbox {...register('largePrint')} label={t('largePrint')} hint={t('largeHint')} />
    </Fieldset>
  );
}

export function PrecautionFields({ form }: { form: PatientFormApi }) {
  const t = useTranslations('patients.form');
  const names = useTranslations('exercise.precaution');
  const hints = useTranslations('exercise.precautionHint');
  return (
    <Fieldset id={fieldIds.precautions} legend={t('precautions')} hint={t('precautionsHint')}>
      <div className="grid gap-x-6 gap-y-4 tablet:grid-cols-2">
        {precautions.map((code) => <Checkbox key={code} {...form.register('precautions')} value={code} label={names(code)} hint={hints(code)} />)}
      </div>
    </Fieldset>
  );
}
