'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { Fieldset } from '@/components/form/fieldset';
import { LookChoice } from '@/components/form/look-choice';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { PatientFormApi } from './form-kit';

/** Who is drawn for this patient; unless somebody chooses, as the clinic draws. */
export function LookFields({ form, clinicLook }: { form: PatientFormApi; clinicLook: FigureLook }) {
  const t = useTranslations('figure.look');
  const [look, build] = useWatch({ control: form.control, name: ['figureLook', 'figureBuild'] });
  return (
    <Fieldset legend={t('title')} hint={t('patientHint')}>
      <LookChoice chosen={{ look: look || clinicLook.look, build: build || clinicLook.build }} clinicLook={clinicLook} look={form.register('figureLook')} build={form.register('figureBuild')} />
    </Fieldset>
  );
}
