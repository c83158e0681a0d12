'use client';

import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';

interface Hours {
  from: number;
  to: number;
}

interface Props {
  /** Absent: the usual hours. */
  value: Hours | undefined;
  change: (value: Hours | undefined) => void;
}

const usual: Hours = { from: 7, to: 23 };
const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The full hours between which the patient is awake. The end stays after the beginning; the usual hours go unsaid. */
export function AwakeFields({ value, change }: Props) {
  const t = useTranslations('builder.fields');
  const { from, to } = value ?? usual;
  const set = (next: Hours) => change(next.from === usual.from && next.to === usual.to ? undefined : next);
  const hour = (label: string, current: number, offered: number[], choose: (hour: number) => void) => (
    <Field label={label} className="w-32">
      {(control) => (
        <select {...control} value={current} onChange={(event) => choose(Number(event.target.value))} className={controlClass}>
          {offered.map((one) => <option key={one} value={one}>{t('clock', { hour: one })}</option>)}
        </select>
      )}
    </Field>
  );
  return (
    <>
      {hour(t('awakeFrom'), from, span(0, 23), (first) => set({ from: first, to: Math.max(to, first + 1) }))}
      {hour(t('awakeTo'), to, span(from + 1, 24), (last) => set({ from, to: last }))}
    </>
  );
}
