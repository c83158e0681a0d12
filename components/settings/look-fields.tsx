'use client';

import { useTranslations } from 'next-intl';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { LookChoice } from '@/components/form/look-choice';
import type { ClinicFormValues, ClinicRecord } from '@/lib/clinic-form';

/** Who is drawn on the clinic's pages, and on each plan and handout for which nothing else was chosen. */
export function LookFields({ form }: { form: UseFormReturn<ClinicFormValues, unknown, ClinicRecord> }) {
  const t = useTranslations('figure.look');
  const [look, build] = useWatch({ control: form.control, name: ['figureLook', 'figureBuild'] });
  return (
    <div role="group" aria-labelledby="look-title" className="flex flex-col gap-4 border-t border-line pt-5">
      <div>
        <p id="look-title" className="text-card font-bold">{t('title')}</p>
        <p className="text-label text-ink-2">{t('hint')}</p>
      </div>
      <LookChoice chosen={{ look, build }} look={form.register('figureLook')} build={form.register('figureBuild')} />
    </div>
  );
}
