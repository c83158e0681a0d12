'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'next-intl';
import { LiveStatus } from '@/components/ui/live-status';
import { formatDose } from '@/lib/domain/dosing/format-dose';
import { parseDose } from '@/lib/domain/dosing/parse-dose';
import type { DraftItem } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';
import { describeDose, describeFault } from '@/lib/i18n/describe-dose';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';
import { useBuilder } from './builder-context';
import { DoseFields } from './dose-fields';
import { doseFieldId } from './element-ids';
import { ItemMore } from './item-more';
import { QuickTokens } from './quick-tokens';
import { ShorthandInput } from './shorthand-input';

interface Props {
  item: DraftItem;
  name: string;
  exercise: PickerExercise | undefined;
}

/** A dose typed in shorthand and seen at once in words. What is understood is kept with every keystroke. */
export function DoseEditor({ item, name, exercise }: Props) {
  const t = useTranslations('builder.dose');
  const tDose = useTranslations('dose');
  const { dispatch, closeDose } = useBuilder();
  const input = useRef<HTMLInputElement>(null);
  const [before] = useState(item.dose);
  const [text, setText] = useState(() => formatDose(item.dose));
  const [shown, setShown] = useState(item.dose);
  const [warned, setWarned] = useState(false);
  const [spoken, setSpoken] = useState('');
  // The dose was changed elsewhere: by the fields below or by undo.
  if (!sameValue(shown, item.dose)) {
    setShown(item.dose);
    setText(formatDose(item.dose));
  }
  const { dose, faults } = parseDose(text);
  const words = dose ? describeDose(dose, tDose) : '';
  const wrong = faults.map((fault) => describeFault(fault, tDose));
  const said = [words, ...wrong].join('. ');

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    input.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(said), 400);
    return () => clearTimeout(timer);
  }, [said]);

  const type = (next: string) => {
    setText(next);
    setWarned(false);
    const read = parseDose(next).dose;
    if (!read) return;
    setShown(read);
    dispatch({ type: 'dose', key: item.key, dose: read });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      // One more Enter lets go of what was not understood; nothing disappears unseen.
      if (faults.length > 0 && !warned) return setWarned(true);
      closeDose();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      dispatch({ type: 'dose', key: item.key, dose: before });
      closeDose();
    }
  };
  const id = doseFieldId(item.key);

  return (
    <div className="flex flex-col gap-1">
      <ShorthandInput ref={input} id={id} label={t('label', { name })} text={text} faults={faults} describedBy={`${id}-words ${id}-help`} type={type} press={press} />
      <p id={`${id}-words`} className="font-bold text-teal-700 [overflow-wrap:anywhere]">{words}</p>
      {wrong.map((one) => <p key={one} className="text-label font-bold text-vermilion-700 [overflow-wrap:anywhere]">{one}</p>)}
      {warned ? <p role="alert" className="text-label text-ink">{t('again')}</p> : null}
      <QuickTokens text={text} type={type} input={input} />
      <div id={`${id}-help`} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-label text-ink-2">
        <div className="min-w-0 flex-1 basis-52">
          {exercise?.sourceDose.map((one) => <p key={`${one.source} ${one.text}`}>{t(one.source === 'common' ? 'common' : 'source', { source: one.source, text: one.text })}</p>)}
        </div>
        <p className="hidden whitespace-nowrap tablet:block"><kbd className="rounded border border-line font-sans bg-surface px-1">{t('enter')}</kbd> {t('keep')} <kbd className="rounded border border-line font-sans bg-surface px-1">{t('escape')}</kbd> {t('undo')}</p>
      </div>
      <div className="mt-1 flex flex-col gap-2">
        <DoseFields dose={item.dose} change={(next) => dispatch({ type: 'dose', key: item.key, dose: next })} />
        <ItemMore item={item} name={name} />
      </div>
      <LiveStatus text={spoken} />
    </div>
  );
}
