'use client';

import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';

const ideas = ['breakfast', 'teeth', 'kettle', 'work', 'news', 'bed'] as const;

interface Props {
  anchor: string;
  change: (anchor: string) => void;
  settle: () => void;
}

/** The "if" of an if-then plan: a moment and a place that the patient already has. */
export function AnchorField({ anchor, change, settle }: Props) {
  const t = useTranslations('builderItem.anchor');
  return (
    <div className="flex flex-col gap-2">
      <Field label={t('label')} hint={t('hint')}>
        {(control) => <input {...control} type="text" maxLength={120} value={anchor} onChange={(event) => change(event.target.value)} onBlur={settle} className={controlClass} />}
      </Field>
      <div role="group" aria-label={t('ideas')} className="flex flex-wrap gap-2">
        {ideas.map((idea) => (
          <button
            key={idea}
            type="button"
            aria-pressed={anchor === t(`idea.${idea}`)}
            onClick={() => {
              settle();
              change(t(`idea.${idea}`));
              settle();
            }}
            className="min-h-7 rounded-full border border-field bg-surface px-3 text-label aria-pressed:border-teal-700 aria-pressed:bg-teal-50 aria-pressed:font-bold max-tablet:min-h-11"
          >
            {t(`idea.${idea}`)}
          </button>
        ))}
      </div>
      {anchor ? <p className="text-label text-ink-2 [overflow-wrap:anywhere]">{t('says', { anchor })}</p> : null}
    </div>
  );
}
