'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { routes } from '@/lib/routes';
import { formId } from './use-chosen';

/** A box in a patient's row. Ticked ones go along with the form below the list, without scripts too. */
export function PrintBox({ patientId, label }: { patientId: string; label: string }) {
  return (
    // Above the link that covers the whole row.
    <label className="relative z-10 -ml-1.5 flex size-8 shrink-0 items-center justify-center">
      <input type="checkbox" form={formId} name="ids" value={patientId} aria-label={label} className="size-5 accent-primary" />
    </label>
  );
}

/** How many are chosen, and the way to their sheets. */
export function PrintChosen({ chosen }: { chosen: number }) {
  const t = useTranslations('handout.batch');
  return (
    <form id={formId} action={routes.printPatients} className="flex flex-wrap items-center gap-3">
      <button type="submit" className={buttonClass()}>
        <Printer aria-hidden size={18} />
        {t('print')}
      </button>
      <p role="status" className="text-label text-ink-2">{t('selected', { count: chosen })}</p>
    </form>
  );
}
