'use client';

import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { weekdays, type Frequency, type Weekday } from '@/lib/domain/dose';
import { AwakeFields } from './awake-fields';

interface Props {
  label: string;
  value: Frequency | undefined;
  /** Given: the frequency may be left to the program. */
  asProgram?: string;
  change: (value: Frequency | undefined) => void;
}

const starts: Record<Frequency['kind'], Frequency> = {
  perDay: { kind: 'perDay', times: 1 },
  everyHours: { kind: 'everyHours', hours: 2 },
  weekdays: { kind: 'weekdays', days: [1, 3, 5], times: 1 },
  perWeek: { kind: 'perWeek', days: 3, times: 1 },
  everyDays: { kind: 'everyDays', days: 2, times: 1 },
  asNeeded: { kind: 'asNeeded' },
};
const kinds = ['perDay', 'everyHours', 'weekdays', 'perWeek', 'everyDays', 'asNeeded'] as const;

/** How often: the kind first, then its figures. Every state it can show is a valid frequency. */
export function FrequencyFields({ label, value, asProgram, change }: Props) {
  const t = useTranslations('builder.fields');
  const count = (name: string, current: number, max: number, set: (next: number) => void, min = 1) => (
    <Field label={name} className="w-28">
      {(control) => (
        <select {...control} value={current} onChange={(event) => set(Number(event.target.value))} className={controlClass}>
          {Array.from({ length: max - min + 1 }, (_, i) => <option key={i + min} value={i + min}>{i + min}</option>)}
        </select>
      )}
    </Field>
  );
  const toggle = (day: Weekday) => {
    if (value?.kind !== 'weekdays') return;
    const days = value.days.includes(day) ? value.days.filter((one) => one !== day) : [...value.days, day].toSorted((a, b) => a - b);
    if (days.length > 0) change({ ...value, days });
  };
  return (
    <div className="flex flex-wrap gap-3">
      <Field label={label} className="min-w-44 flex-1">
        {(control) => (
          <select {...control} value={value?.kind ?? ''} onChange={(event) => change(kinds.find((kind) => kind === event.target.value) ? starts[event.target.value as Frequency['kind']] : undefined)} className={controlClass}>
            {asProgram ? <option value="">{asProgram}</option> : null}
            {kinds.map((kind) => <option key={kind} value={kind}>{t(kind)}</option>)}
          </select>
        )}
      </Field>
      {value?.kind === 'everyHours' ? count(t('hours'), value.hours, 12, (hours) => change({ ...value, hours })) : null}
      {value?.kind === 'everyHours' ? <AwakeFields value={value.awake} change={(awake) => change({ kind: 'everyHours', hours: value.hours, ...(awake ? { awake } : {}) })} /> : null}
      {value?.kind === 'perWeek' ? count(t('days'), value.days, 7, (days) => change({ ...value, days })) : null}
      {value?.kind === 'everyDays' ? count(t('dayStep'), value.days, 14, (days) => change({ ...value, days }), 2) : null}
      {value && 'times' in value ? count(t('times'), value.times, 12, (times) => change({ ...value, times })) : null}
      {value?.kind === 'weekdays' ? (
        <fieldset className="w-full">
          <legend className="font-bold">{t('onDays')}</legend>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            {weekdays.map((day) => (
              <label key={day} className="inline-flex min-h-8 items-center gap-1.5">
                <input type="checkbox" checked={value.days.includes(day)} onChange={() => toggle(day)} className="size-4 accent-teal-700" />
                {t(`weekday.${day}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
    </div>
  );
}
