'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button as TriggerButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import type { Dose } from '@/lib/domain/dose';
import { parseDose } from '@/lib/domain/dosing/parse-dose';
import { describeDose, describeFault } from '@/lib/i18n/describe-dose';
import { ShorthandInput } from './shorthand-input';

/** One dose for all exercises that are marked: nothing changes before it is understood and set. */
export function SelectedDose({ none, set }: { none: boolean; set: (dose: Dose) => void }) {
  const t = useTranslations('builderItem.select');
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <TriggerButton isDisabled={none} className={buttonClass('plain', 'small', 'disabled:opacity-40')}><SlidersHorizontal aria-hidden size={16} />{t('dose')}</TriggerButton>
      <Popover placement="bottom end" className="w-80 max-w-[calc(100vw-32px)] rounded-card border border-line-2 bg-surface p-3 text-ink">
        <Dialog aria-label={t('doseFor')} className="outline-none">
          <DoseForm
            set={(dose) => {
              set(dose);
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function DoseForm({ set }: { set: (dose: Dose) => void }) {
  const t = useTranslations('builderItem.select');
  const tDose = useTranslations('dose');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { dose, faults } = parseDose(text);
  const isSound = dose !== null && faults.length === 0;
  const apply = () => {
    if (isSound) set(dose);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    apply();
  };
  return (
    <div className="flex flex-col gap-2">
      <ShorthandInput ref={input} id={id} label={t('doseFor')} text={text} faults={faults} describedBy={`${id}-words`} type={setText} press={press} />
      <p id={`${id}-words`} role="status" className="min-h-[22px] font-bold text-teal-700 [overflow-wrap:anywhere]">{dose ? describeDose(dose, tDose) : text ? '' : t('doseHint')}</p>
      {text ? faults.map((fault) => describeFault(fault, tDose)).map((one) => <p key={one} className="text-label font-bold text-vermilion-700 [overflow-wrap:anywhere]">{one}</p>) : null}
      <Button size="small" look="primary" disabled={!isSound} onClick={apply}>{t('setDose')}</Button>
    </div>
  );
}
