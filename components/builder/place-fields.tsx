'use client';

import { useId } from 'react';
import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import type { DraftItem } from '@/lib/domain/program';
import { useBuilder } from './builder-context';

/** Under which section an exercise stands, and in which phase it is done. */
export function PlaceFields({ item }: { item: DraftItem }) {
  const t = useTranslations('builderItem.place');
  const { draft, dispatch } = useBuilder();
  const list = useId();
  const sections = [...new Set(draft.items.map(({ section }) => section))].filter((section) => section && section !== item.section);
  const settle = () => dispatch({ type: 'settle' });
  return (
    <div className="flex flex-wrap gap-3">
      <Field label={t('section')} hint={t('sectionHint')} className="min-w-44 flex-1">
        {(control) => <input {...control} type="text" list={list} maxLength={80} value={item.section} onChange={(event) => dispatch({ type: 'item', key: item.key, change: { section: event.target.value } })} onBlur={settle} className={controlClass} />}
      </Field>
      <datalist id={list}>{sections.map((section) => <option key={section} value={section} />)}</datalist>
      {draft.phases.length > 0 ? (
        <Field label={t('phase')} hint={t('phaseHint')} className="min-w-44 flex-1">
          {(control) => (
            <select
              {...control}
              value={item.phaseKey ?? ''}
              onChange={(event) => {
                settle();
                dispatch({ type: 'item', key: item.key, change: { phaseKey: event.target.value || null } });
                settle();
              }}
              className={controlClass}
            >
              <option value="">{t('allPhases')}</option>
              {draft.phases.map(({ key, name }, i) => <option key={key} value={key}>{name || t('unnamed', { number: i + 1 })}</option>)}
            </select>
          )}
        </Field>
      ) : null}
    </div>
  );
}
