'use client';

import { useTranslations } from 'next-intl';
import type { PatientRow } from '@/lib/server/patients/queries';
import { AdherenceCell } from './adherence-cell';
import { PrintBox } from './print-choice';
import { PainCell } from './pain-cell';
import { LevelCell, NameCell, ProgramCell, SessionCell } from './row-cells';

/** The same list where a table has no room: one card a patient, the same words under each other. */
export function PatientCards({ rows, label }: { rows: PatientRow[]; label: string }) {
  const t = useTranslations('patients.column');
  return (
    <ul aria-label={label} className="grid gap-3 tablet:grid-cols-2">
      {rows.map((row) => (
        <li key={row.id} className="relative flex flex-col gap-3 rounded-card border border-line bg-surface p-4 hover:bg-teal-50">
          <div className="flex flex-wrap items-start justify-between gap-2">
            <span>
              <NameCell row={row} />
              {row.age === null ? null : <span className="sr-only">{t('age')}: {row.age}</span>}
            </span>
            <span className="flex items-center gap-2"><LevelCell row={row} /><PrintBox patientId={row.id} name={row.name} /></span>
          </div>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 [&_dt]:text-label [&_dt]:text-ink-2">
            <dt>{t('program')}</dt>
            <dd><ProgramCell row={row} /></dd>
            <dt>{t('adherence')}</dt>
            <dd><AdherenceCell {...row} /></dd>
            <dt>{t('pain')}</dt>
            <dd><PainCell {...row} /></dd>
            <dt>{t('session')}</dt>
            <dd><SessionCell row={row} /></dd>
            {row.therapist ? <><dt>{t('therapist')}</dt><dd>{row.therapist}</dd></> : null}
          </dl>
        </li>
      ))}
    </ul>
  );
}
