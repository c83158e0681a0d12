'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { controlClass, Field } from '@/components/form/field';
import { Fieldset } from '@/components/form/fieldset';
import type { ExerciseFormApi, NamedExercise } from './exercise-form-kit';

/** Exercises linked as easier and harder: chosen from a list, each with an × of its own. */
export function LadderFields({ form, exercises }: { form: ExerciseFormApi; exercises: NamedExercise[] }) {
  const t = useTranslations('exerciseForm');
  const names = new Map(exercises.map(({ slug, name }) => [slug, name]));
  return (
    <Fieldset legend={t('ladder')}>
      <div className="grid items-start gap-5 tablet:grid-cols-2">
        {(['easier', 'harder'] as const).map((field) => (
          <Controller
            key={field}
            control={form.control}
            name={field}
            render={({ field: { value, onChange } }) => (
              <div className="flex flex-col gap-2">
                <Field id={field} label={t(field)}>
                  {(control) => (
                    <select {...control} value="" onChange={(event) => event.target.value && onChange([...value, event.target.value])} className={controlClass}>
                      <option value="">{t('choose')}</option>
                      {exercises.filter(({ slug }) => !value.includes(slug)).map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
                    </select>
                  )}
                </Field>
                {value.length > 0 ? (
                  <ul className="flex flex-wrap gap-2">
                    {value.map((slug) => (
                      <li key={slug} className="inline-flex min-h-8 items-center gap-1 rounded-full border border-teal-700 bg-teal-50 pl-3 text-label">
                        <span className="[overflow-wrap:anywhere]">{names.get(slug) ?? slug}</span>
                        <button type="button" aria-label={t('removeLink', { name: names.get(slug) ?? slug })} onClick={() => onChange(value.filter((one) => one !== slug))} className="inline-flex size-8 items-center justify-center rounded-full text-teal-700"><X aria-hidden size={14} /></button>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </div>
            )}
          />
        ))}
      </div>
    </Fieldset>
  );
}
