'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Controller, useForm, useWatch, type FieldPath } from 'react-hook-form';
import { controlClass, Field } from '@/components/form/field';
import { bandColours, sides, type Dose } from '@/lib/domain/dose';
import { doseFormSchema, doseFormValues, type DoseFormValues } from './dose-form-values';
import { FrequencyFields } from './frequency-fields';

interface Props {
  dose: Dose;
  change: (dose: Dose) => void;
}

/** The same dose by fields, for whoever would rather not type shorthand. */
export function DoseFields(props: Props) {
  const t = useTranslations('builder.dose');
  const [open, setOpen] = useState(false);
  return (
    <details className="group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-7 items-center gap-1 text-label font-bold text-teal-700"><ChevronRight aria-hidden size={14} className="group-open:rotate-90" />{t('fields')}</summary>
      {open ? <DoseForm {...props} /> : null}
    </details>
  );
}

function DoseForm({ dose, change }: Props) {
  const t = useTranslations('builder.fields');
  const form = useForm<DoseFormValues, unknown, Dose>({ resolver: zodResolver(doseFormSchema), values: doseFormValues(dose), mode: 'onChange', shouldFocusError: false });
  const [amount, hold, load] = useWatch({ control: form.control, name: ['amount.kind', 'hold.kind', 'load.kind'] });
  const apply = () => void form.handleSubmit(change)();
  const whole = (name: FieldPath<DoseFormValues>) => form.register(name, { setValueAs: (typed: string | number) => (typed === '' ? undefined : Number(typed)) });
  const errorOf = (name: FieldPath<DoseFormValues>) => {
    const message = form.getFieldState(name, form.formState).error?.message;
    if (!message) return undefined;
    return t(`wrong.${message === 'range-reversed' ? message : 'out-of-range'}`);
  };
  const number = (name: FieldPath<DoseFormValues>, label: string) => (
    <Field key={name} label={label} error={errorOf(name)} className="w-28">
      {(control) => <input {...control} {...whole(name)} type="number" inputMode="numeric" step="any" className={controlClass} />}
    </Field>
  );
  const choice = (name: FieldPath<DoseFormValues>, label: string, options: [value: string, label: string][]) => (
    <Field key={name} label={label} className="w-40">
      {(control) => <select {...control} {...form.register(name)} className={controlClass}>{options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select>}
    </Field>
  );
  return (
    <form onChange={() => requestAnimationFrame(apply)} onSubmit={(event) => event.preventDefault()} noValidate className="flex flex-col gap-3 pt-2">
      <div className="flex flex-wrap gap-3">
        {number('sets', t('sets'))}
        {choice('amount.kind', t('amount'), [['reps', t('reps')], ['time', t('time')], ['breaths', t('breaths')]])}
        {amount === 'reps' ? [number('amount.min', t('min')), number('amount.max', t('max'))] : null}
        {amount === 'time' ? number('amount.seconds', t('seconds')) : null}
        {amount === 'breaths' ? number('amount.count', t('count')) : null}
      </div>
      <div className="flex flex-wrap gap-3">
        {choice('hold.kind', t('hold'), [['', t('noHold')], ['seconds', t('holdSeconds')], ['breaths', t('holdBreaths')]])}
        {hold === 'seconds' ? number('hold.seconds', t('holdSeconds')) : null}
        {hold === 'breaths' ? number('hold.count', t('holdBreaths')) : null}
        {number('rest', t('rest'))}
        {choice('side', t('side'), [['', t('noSide')], ...sides.map((side): [string, string] => [side, t(`sides.${side}`)])])}
      </div>
      <div className="flex flex-wrap gap-3">
        {choice('load.kind', t('load'), [['', t('noLoad')], ['kg', t('kg')], ['lb', t('lb')], ['band', t('band')]])}
        {load === 'kg' || load === 'lb' ? number('load.value', t('weight')) : null}
        {load === 'band' ? choice('load.colour', t('colour'), bandColours.map((colour): [string, string] => [colour, t(`colours.${colour}`)])) : null}
      </div>
      <Controller
        control={form.control}
        name="frequency"
        render={({ field }) => (
          <FrequencyFields
            label={t('frequency')}
            asProgram={t('asProgram')}
            value={field.value}
            change={(value) => {
              field.onChange(value);
              apply();
            }}
          />
        )}
      />
    </form>
  );
}
