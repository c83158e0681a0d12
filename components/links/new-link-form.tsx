'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field, controlClass } from '@/components/form/field';
import type { ActionResult } from '@/lib/action-result';

export interface NewLink {
  label: 'patient' | 'carer';
  askBirthYear: boolean;
  days: number;
}

interface Props {
  /** The clinic's own span comes first. */
  defaultDays: number;
  birthDateKnown: boolean;
  create: (link: NewLink) => Promise<ActionResult<{ id: string }>>;
}

const labels = ['patient', 'carer'] as const;
const refusals = ['not-issued', 'no-birth-date', 'patient-archived'] as const;

export function NewLinkForm({ defaultDays, birthDateKnown, create }: Props) {
  const t = useTranslations('links');
  const [problem, setProblem] = useState<string | null>(null);
  const [working, start] = useTransition();
  const spans = [...new Set([defaultDays, 30, 90, 180, 365])].sort((a, b) => a - b);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    start(async () => {
      const result = await create({ label: form.get('label') === 'carer' ? 'carer' : 'patient', askBirthYear: form.get('askBirthYear') !== null, days: Number(form.get('days')) });
      const refusal = result.ok ? undefined : refusals.find((reason) => reason === result.reason);
      setProblem(result.ok ? null : refusal ? t(`refused.${refusal}`) : t('failed'));
    });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
        <legend className="mb-1 font-bold">{t('newLabel')}</legend>
        {labels.map((label) => (
          <label key={label} className="flex min-h-8 items-center gap-2">
            <input type="radio" name="label" value={label} defaultChecked={label === 'patient'} className="size-5 accent-primary" />
            {t(`label.${label}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('days')} className="max-w-48">
        {(control) => (
          <select {...control} name="days" defaultValue={defaultDays} className={controlClass}>
            {spans.map((days) => <option key={days} value={days}>{t('daysOption', { days })}</option>)}
          </select>
        )}
      </Field>
      <label className="flex min-h-8 items-start gap-2">
        <input type="checkbox" name="askBirthYear" disabled={!birthDateKnown} className="mt-0.5 size-5 accent-primary" />
        <span>
          {t('askYear')}
          {birthDateKnown ? null : <span className="block text-label text-ink-2">{t('askYearNeedsDate')}</span>}
        </span>
      </label>
      {problem ? <p role="alert" className="font-bold text-vermilion-700">{problem}</p> : null}
      <div><Button type="submit" look="plain" busy={working}>{working ? t('working') : t('create')}</Button></div>
    </form>
  );
}
