'use client';
import { useTranslations } from 'next-intl';
import { PainFields } from '@/components/plan/pain-fields';
import { SubmitAction } from '@/components/plan/submit-action';
import type { LocationMap } from '@/lib/domain/locations';
import type { FormFields } from '@/lib/domain/telling/form-fields';
import type { LogAnswers } from '@/lib/domain/telling/log-answers';
import { AppFrame } from '../app-frame';
import { fieldsOf } from './form-of';
import { useSaving } from './use-saving';

interface Props {
  back: string;
  log: LogAnswers;
  /** Where what a guided session filled in can be put right. */
  edit: string | null;
  isToday: boolean;
  map: LocationMap;
  therapist: string;
  onChange: (fields: FormFields) => void;
  onSave: (fields: FormFields) => Promise<void>;
}

/** The last page of a log: the number alone is enough. */
export function PainPage({ back, log, edit, isToday, map, therapist, onChange, onSave }: Props) {
  const t = useTranslations('plan');
  const { save, problem } = useSaving(onSave);
  const steps = log.went === 'all' || edit ? 2 : 3;
  const done = log.items.filter(({ outcome }) => outcome !== 'skipped').length;
  return (
    <AppFrame back={{ href: back }} step={t('log.step', { step: steps, of: steps })} action={<SubmitAction form="pain" text={t('log.save')} icon="check" />}>
      {problem}
      {edit ? (
        <p className="plan-card plan-pad plan-edit">
          <span>{t('saved.done', { done, of: log.items.length })}</span> <a href={edit}>{t('log.change')}</a>
        </p>
      ) : null}
      <form
        id="pain"
        className="plan-asks flex flex-col gap-4"
        onChange={(event) => onChange(fieldsOf(event.currentTarget))}
        onSubmit={(event) => {
          event.preventDefault();
          save(fieldsOf(event.currentTarget));
        }}
      >
        <PainFields told={log} isToday={isToday} map={map} therapist={therapist} />
      </form>
    </AppFrame>
  );
}
