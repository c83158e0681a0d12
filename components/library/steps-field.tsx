'use client';

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { controlClass } from '@/components/form/field';
import { Fieldset } from '@/components/form/fieldset';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { LiveStatus } from '@/components/ui/live-status';
import { maximumStepLength, maximumSteps } from '@/lib/exercise-form';
import type { Locale } from '@/lib/i18n/locales';
import { errorKey, textId, type ExerciseFormApi } from './exercise-form-kit';

/** What to do, one thing a step. Steps move by buttons; focus goes with them. */
export function StepsField({ form, locale }: { form: ExerciseFormApi; locale: Locale }) {
  const t = useTranslations('exerciseForm');
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: `texts.${locale}.steps` });
  const [spoken, setSpoken] = useState('');
  const idOf = (i: number) => `${textId(locale, 'step')}-${i}`;
  const errors = form.formState.errors.texts?.[locale]?.steps;

  function go(from: number, to: number) {
    move(from, to);
    setSpoken(t('stepMoved', { number: to + 1, count: fields.length }));
  }

  return (
    <Fieldset id={textId(locale, 'steps')} look="question" legend={t('steps')} hint={t('stepsHint')}>
      <ol className="flex flex-col gap-2">
        {fields.map((field, i) => {
          const key = errorKey(errors?.[i]?.text);
          return (
            <li key={field.id} className="flex flex-col gap-1">
              {key ? <p id={`${idOf(i)}-error`} className="text-label font-bold text-vermilion-700">{t(`error.${key}`, { language: '' })}</p> : null}
              <div className="flex flex-wrap items-start gap-1 tablet:flex-nowrap">
                <span aria-hidden="true" className="mt-2 w-6 shrink-0 text-right font-bold text-teal-700">{i + 1}</span>
                <textarea {...form.register(`texts.${locale}.steps.${i}.text`)} id={idOf(i)} aria-label={t('step', { number: i + 1 })} aria-invalid={key ? true : undefined} aria-describedby={key ? `${idOf(i)}-error` : undefined} rows={2} maxLength={maximumStepLength * 2} lang={locale} className={`${controlClass} min-w-0 flex-1 basis-56 field-sizing-content`} />
                <div className="flex max-tablet:w-full max-tablet:justify-end">
                  <IconButton name={t('stepUp', { number: i + 1 })} icon={<ArrowUp aria-hidden size={18} />} disabled={i === 0} onClick={() => go(i, i - 1)} />
                  <IconButton name={t('stepDown', { number: i + 1 })} icon={<ArrowDown aria-hidden size={18} />} disabled={i === fields.length - 1} onClick={() => go(i, i + 1)} />
                  <IconButton name={t('removeStep', { number: i + 1 })} icon={<X aria-hidden size={18} />} onClick={() => { remove(i); setSpoken(t('stepRemoved')); document.getElementById(`${textId(locale, 'steps')}-add`)?.focus(); }} />
                </div>
              </div>
            </li>
          );
        })}
      </ol>
      <Button id={`${textId(locale, 'steps')}-add`} size="small" className="self-start" disabled={fields.length >= maximumSteps} onClick={() => append({ text: '' })}><Plus aria-hidden size={16} />{t('addStep')}</Button>
      <LiveStatus text={spoken} />
    </Fieldset>
  );
}
