'use client';
import { useTranslations } from 'next-intl';
import { useState, type SyntheticEvent } from 'react';
import { ItemFields } from '@/components/plan/item-fields';
import { SubmitAction } from '@/components/plan/submit-action';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { SnapshotExercise } from '@/lib/domain/plan-snapshot';
import type { FormFields } from '@/lib/domain/telling/form-fields';
import type { LogAnswers } from '@/lib/domain/telling/log-answers';
import { AppFrame } from '../app-frame';
import { fieldsOf } from './form-of';

interface Props {
  back: string;
  items: SnapshotExercise[];
  log: LogAnswers;
  look: FigureLook;
  onChange: (fields: FormFields) => void;
  onNext: (fields: FormFields) => void;
}

/** What was done of each exercise. An open one is named beside it, and every answer stays. */
export function ItemsPage({ back, items, log, look, onChange, onNext }: Props) {
  const t = useTranslations('plan.log');
  const [missing, setMissing] = useState<string[]>([]);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(event.currentTarget);
    const open = items.map(({ itemId }) => itemId).filter((id) => !fields[`outcome.${id}`]);
    setMissing(open);
    if (open[0]) event.currentTarget.querySelector<HTMLInputElement>(`[name="outcome.${open[0]}"]`)?.focus();
    else onNext(fields);
  };
  return (
    <AppFrame back={{ href: back }} step={t('step', { step: 2, of: 3 })} action={<SubmitAction form="answers" text={t('nextPain')} icon="next" />}>
      <div>
        <h1>{t('titleItems')}</h1>
        <p className="plan-quiet">{t('anyAnswer')}</p>
      </div>
      <form
        id="answers"
        onSubmit={submit}
        onChange={(event) => {
          const fields = fieldsOf(event.currentTarget);
          setMissing((open) => open.filter((id) => !fields[`outcome.${id}`]));
          onChange(fields);
        }}
      >
        <ItemFields items={items.map(({ itemId, ...item }) => ({ id: itemId, ...item }))} told={log.items} look={look} missing={missing} />
      </form>
    </AppFrame>
  );
}
