'use client';

import { Trash2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/form/field';
import { IconButton } from '@/components/ui/icon-button';
import { formatDose } from '@/lib/domain/dosing/format-dose';
import { parseDose } from '@/lib/domain/dosing/parse-dose';
import type { Rung } from '@/lib/domain/ladder';
import { sameValue } from '@/lib/domain/same-value';
import { describeDose, describeFault } from '@/lib/i18n/describe-dose';
import type { PickerExercise } from '@/lib/server/programs/picker-exercises';
import { ShorthandInput } from './shorthand-input';

interface Props {
  rung: Rung;
  /** "Easier step 1 of Bridge": what every control of the row is named by. */
  label: string;
  /** The item's own exercise, by name. */
  own: string;
  nearby: readonly PickerExercise[];
  others: readonly PickerExercise[];
  change: (rung: Rung) => void;
  remove: () => void;
  settle: () => void;
}

/** One step of a ladder: which exercise, and its dose in shorthand with the words at once. */
export function RungRow({ rung, label, own, nearby, others, change, remove, settle }: Props) {
  const t = useTranslations('builderItem.ladder');
  const tDose = useTranslations('dose');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => formatDose(rung.dose));
  const [shown, setShown] = useState(rung.dose);
  // The dose was changed elsewhere: by undo, or by taking the suggestions.
  if (!sameValue(shown, rung.dose)) {
    setShown(rung.dose);
    setText(formatDose(rung.dose));
  }
  const { dose, faults } = parseDose(text);
  const type = (next: string) => {
    setText(next);
    const read = parseDose(next).dose;
    if (!read) return;
    setShown(read);
    change({ ...rung, dose: read });
  };
  const choose = (chosen: string) => {
    const exercise = [...nearby, ...others].find((one) => one.id === chosen);
    settle();
    change(exercise ? { exercise: { clinicId: exercise.clinicId, id: exercise.id, slug: exercise.slug }, dose: exercise.defaultDose } : { ...rung, exercise: null });
    settle();
  };
  const known = [...nearby, ...others].some((one) => one.id === rung.exercise?.id);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-1 gap-y-1 border-t border-line py-2">
      <div>
        <select aria-label={t('exerciseOf', { label })} value={rung.exercise?.id ?? ''} onChange={(event) => choose(event.target.value)} className={controlClass}>
          <option value="">{t('same', { name: own })}</option>
          {rung.exercise && !known ? <option value={rung.exercise.id}>{rung.exercise.slug}</option> : null}
          {nearby.length > 0 ? <optgroup label={t('nearby')}>{nearby.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}</optgroup> : null}
          {others.length > 0 ? <optgroup label={t('sameArea')}>{others.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}</optgroup> : null}
        </select>
      </div>
      <div className="col-start-1 row-start-2" onBlur={settle}>
        <ShorthandInput ref={input} id={id} label={t('doseOf', { label })} text={text} faults={faults} describedBy={`${id}-words`} type={type} press={(event) => { if (event.key === 'Enter') event.preventDefault(); }} />
        <p id={`${id}-words`} className="text-label font-bold text-teal-700 [overflow-wrap:anywhere]">{dose ? describeDose(dose, tDose) : ''}</p>
        {faults.map((fault) => <p key={fault.start} className="text-label font-bold text-vermilion-700 [overflow-wrap:anywhere]">{describeFault(fault, tDose)}</p>)}
      </div>
      <IconButton name={t('remove', { label })} icon={<Trash2 aria-hidden size={16} />} onClick={remove} />
    </li>
  );
}
