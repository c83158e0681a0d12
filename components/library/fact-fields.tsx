'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/form/checkbox';
import { controlClass, Field } from '@/components/form/field';
import { Fieldset } from '@/components/form/fieldset';
import { sides } from '@/lib/domain/dose';
import { directions, equipmentKinds, exerciseTypes, muscles, positions, precautions, regions } from '@/lib/domain/exercise';
import type { ExerciseFormApi } from './exercise-form-kit';

const groups = [
  { field: 'types', kind: 'type', values: exerciseTypes },
  { field: 'regions', kind: 'region', values: regions },
  { field: 'equipment', kind: 'equipment', values: equipmentKinds },
  { field: 'muscles', kind: 'muscle', values: muscles },
  { field: 'precautions', kind: 'precaution', values: precautions },
] as const;

/** What the library's filters, the balance and the precautions go by. */
export function FactFields({ form }: { form: ExerciseFormApi }) {
  const t = useTranslations('exerciseForm');
  const words = useTranslations('exercise');
  const common = useTranslations('common');
  const { register, formState: { errors } } = form;
  return (
    <Fieldset legend={t('facts')}>
      <div className="grid items-start gap-5 tablet:grid-cols-3">
        <Field label={t('position')}>{(control) => <select {...control} {...register('position')} className={controlClass}>{positions.map((one) => <option key={one} value={one}>{words(`position.${one}`)}</option>)}</select>}</Field>
        <Field label={t('direction')}>{(control) => <select {...control} {...register('direction')} className={controlClass}>{directions.map((one) => <option key={one} value={one}>{words(`direction.${one}`)}</option>)}</select>}</Field>
        <Field label={t('side')}>
          {(control) => (
            <select {...control} {...register('sidedness')} className={controlClass}>
              <option value="">{t('sides.none')}</option>
              {sides.map((one) => <option key={one} value={one}>{t(`sides.${one}`)}</option>)}
            </select>
          )}
        </Field>
      </div>
      {groups.map(({ field, kind, values }) => (
        <Fieldset key={field} id={field} look="question" legend={`${t(kind)}${field === 'types' || field === 'regions' ? '' : ` ${common('optional')}`}`} hint={field === 'precautions' ? t('precautionHint') : undefined} error={errors[field] && t(field === 'types' || field === 'regions' ? `error.${field}` : 'error.other')}>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-x-4 gap-y-1 pt-1">
            {values.map((one) => <Checkbox key={one} {...register(field)} value={one} label={words(`${kind}.${one}` as Parameters<typeof words>[0])} />)}
          </div>
        </Fieldset>
      ))}
    </Fieldset>
  );
}
