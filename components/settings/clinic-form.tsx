'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { ErrorSummary } from '@/components/form/error-summary';
import { controlClass, Field } from '@/components/form/field';
import { ZoneField } from '@/components/form/zone-field';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ActionResult } from '@/lib/action-result';
import { clinicFormSchema, type ClinicFormValues, type ClinicRecord } from '@/lib/clinic-form';
import { locales } from '@/lib/i18n/locales';
import { LookFields } from './look-fields';
import { useReason } from './use-reason';

interface Props {
  values: ClinicFormValues;
  zones: string[];
  mayEdit: boolean;
  save: (values: ClinicFormValues) => Promise<ActionResult>;
}

const texts = [
  { name: 'name', hint: null, mode: 'text' },
  { name: 'phone', hint: 'phoneHint', mode: 'tel' },
  { name: 'emergencyNumber', hint: 'emergencyHint', mode: 'tel' },
  { name: 'idleMinutes', hint: 'idleHint', mode: 'numeric' },
  { name: 'linkDays', hint: 'linkHint', mode: 'numeric' },
] as const;

export function ClinicForm({ values, zones, mayEdit, save }: Props) {
  const t = useTranslations('settings.clinic');
  const settings = useTranslations('settings');
  const common = useTranslations('common');
  const { ofCode, ofRefusal } = useReason();
  const tell = useTell();
  const form = useForm<ClinicFormValues, unknown, ClinicRecord>({ resolver: zodResolver(clinicFormSchema), defaultValues: values, reValidateMode: 'onSubmit', shouldFocusError: false });
  const [whole, setWhole] = useState('');
  const [attempt, setAttempt] = useState(0);
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async () => {
    setWhole('');
    const result = await save(form.getValues()).catch(() => 'offline' as const);
    if (result !== 'offline' && result.ok) return tell({ title: settings('saved') });
    setWhole(ofRefusal(result));
    setAttempt((count) => count + 1);
  }, () => setAttempt((count) => count + 1));

  const listed = (Object.keys(errors) as (keyof ClinicFormValues)[]).map((name) => ({ fieldId: name, text: ofCode(errors[name]?.message ?? 'other') ?? '' }));
  const field = ({ name, hint, mode }: (typeof texts)[number]) => (
    <Field key={name} id={name} label={t(name)} hint={hint ? t(hint) : undefined} error={ofCode(errors[name]?.message)}>
      {(control) => <input {...control} {...form.register(name)} type="text" inputMode={mode} autoComplete="off" maxLength={200} className={controlClass} />}
    </Field>
  );

  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className="flex max-w-3xl flex-col gap-4">
      <ErrorSummary title={common('problem')} errors={[...listed, ...(whole ? [{ fieldId: '', text: whole }] : [])]} attempt={attempt} />
      <Card className="p-4 tablet:p-6">
        {/* A disabled group says by itself that nothing in it can be changed. */}
        <fieldset disabled={!mayEdit} className="flex min-w-0 flex-col gap-5">
          <legend className="float-left mb-3 w-full text-card font-bold">{t('title')}</legend>
          {mayEdit ? null : <p className="clear-both text-ink-2">{t('readOnly')}</p>}
          <div className="clear-both grid items-start gap-5 tablet:grid-cols-2">
            {texts.slice(0, 3).map(field)}
            <Controller control={form.control} name="timeZone" render={({ field: zone }) => <ZoneField id="timeZone" label={t('timeZone')} hint={t('timeZoneHint')} nothing={t('noZone')} error={ofCode(errors.timeZone?.message)} zones={zones} value={zone.value} isDisabled={!mayEdit} onChange={zone.onChange} />} />
            <Field id="locale" label={t('locale')}>
              {(control) => <select {...control} {...form.register('locale')} className={controlClass}>{locales.map((locale) => <option key={locale} value={locale}>{common(`locales.${locale}`)}</option>)}</select>}
            </Field>
            <Field id="paper" label={t('paper')}>
              {(control) => <select {...control} {...form.register('paper')} className={controlClass}><option value="a4">{t('a4')}</option><option value="letter">{t('letter')}</option></select>}
            </Field>
            {texts.slice(3).map(field)}
          </div>
          <LookFields form={form} />
          {mayEdit ? <div><Button type="submit" look="primary" busy={isSubmitting}>{isSubmitting ? t('saving') : t('save')}</Button></div> : null}
        </fieldset>
      </Card>
    </form>
  );
}
