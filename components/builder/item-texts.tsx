'use client';

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import type { DraftItem } from '@/lib/domain/program';
import { useBuilder } from './builder-context';

/** What goes with an exercise besides its dose: a note to the patient and a heading of its own. */
export function ItemTexts({ item }: { item: DraftItem }) {
  const t = useTranslations('builder.dose');
  const { dispatch, closeDose } = useBuilder();
  const [startsOpen] = useState(item.note !== '' || item.section !== '');
  const settle = () => dispatch({ type: 'settle' });
  return (
    <>
      <details className="group" open={startsOpen}>
        <summary className="inline-flex min-h-7 items-center gap-1 text-label font-bold text-teal-700"><ChevronRight aria-hidden size={14} className="group-open:rotate-90" />{t('noteAndHeading')}</summary>
        <div className="flex flex-col gap-3 pt-2">
          <Field label={t('note')}>
            {(control) => <textarea {...control} rows={2} maxLength={1000} value={item.note} onChange={(event) => dispatch({ type: 'note', key: item.key, note: event.target.value })} onBlur={settle} className={controlClass} />}
          </Field>
          <Field label={t('heading')} hint={t('headingHint')}>
            {(control) => <input {...control} type="text" maxLength={80} value={item.section} onChange={(event) => dispatch({ type: 'section', key: item.key, section: event.target.value })} onBlur={settle} className={controlClass} />}
          </Field>
        </div>
      </details>
      <Button size="small" onClick={closeDose} className="self-start">{t('done')}</Button>
    </>
  );
}
