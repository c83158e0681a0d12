'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { routes } from '@/lib/routes';

/** Two people changed one record. Nothing is overwritten until somebody has been told and says so. */
export function ConflictNotice({ patientId, onSave }: { patientId: string; onSave: () => void }) {
  const t = useTranslations('patients.form');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="flex flex-col gap-3 rounded-card border border-amber-700/40 bg-amber-100 p-4">
      <h2 className="text-card font-bold">{t('conflictTitle')}</h2>
      <p>{t('conflictText')}</p>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={routes.editPatient(patientId)} target="_blank">{t('conflictOpen')}</LinkButton>
        <Button onClick={onSave}>{t('conflictSave')}</Button>
      </div>
    </div>
  );
}
