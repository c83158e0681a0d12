'use client';

import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/form/field';
import { cn } from '@/lib/cn';
import { choicesOf, type SheetChoices } from './sheet-choices';

const words = { layout: 'layouts', paper: 'papers', colour: 'colours', locale: 'languages' } as const;
const labels = { layout: 'layout', paper: 'paper', colour: 'colour', locale: 'language' } as const;

/** Layout, paper, colour and language of the sheet. */
export function SheetSwitches({ choices, choose }: { choices: SheetChoices; choose: (choices: SheetChoices) => void }) {
  const t = useTranslations('builder.preview');
  return (
    <div className="grid grid-cols-2 gap-2">
      {(['layout', 'paper', 'colour', 'locale'] as const).map((name) => (
        <select key={name} aria-label={t(labels[name])} value={choices[name]} onChange={(event) => choose({ ...choices, [name]: event.target.value })} className={cn(controlClass, 'min-h-8 py-1 text-label')}>
          {name === 'paper' ? <option value="">{t('paper')}</option> : null}
          {choicesOf[name].map((value) => <option key={value} value={value}>{t(`${words[name]}.${value}`)}</option>)}
        </select>
      ))}
    </div>
  );
}
