'use client';

import { ChevronLeft, LayoutTemplate, Printer, Redo2, Undo2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Temporal } from 'temporal-polyfill';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { IconButton } from '@/components/ui/icon-button';
import { routes } from '@/lib/routes';
import { useBuilder } from './builder-context';
import { SaveState } from './save-state';
import type { SaveStatus } from './use-autosave';

interface Props {
  status: SaveStatus;
  refusal: string | null;
  savedAt: string;
  retry: () => void;
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
  review: () => void;
  bring: () => void;
}

export function TopBar({ status, refusal, savedAt, retry, canUndo, canRedo, undo, redo, review, bring }: Props) {
  const t = useTranslations('builder');
  const { program, draft } = useBuilder();
  const { patient, latestNumber } = program;
  const age = patient.birthDate ? Temporal.PlainDate.from(patient.birthDate).until(patient.today, { largestUnit: 'years' }).years : null;
  const outlined = 'border border-field bg-surface';
  return (
    <header className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-2 bg-surface px-3 py-2 tablet:border-b tablet:border-line tablet:px-4">
      <Link href={latestNumber ? routes.program(program.id) : routes.patient(patient.id)} prefetch={false} aria-label={t('back', { name: patient.name })} className="inline-flex size-9 shrink-0 items-center justify-center rounded-field border border-field text-ink-2 hover:bg-teal-50">
        <ChevronLeft aria-hidden size={18} />
      </Link>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3">
          <h1 className="text-card font-bold [overflow-wrap:anywhere]">{patient.name}</h1>
          <span className="rounded-field border border-line px-2 text-label text-ink-2">{t('draftOf', { number: (latestNumber ?? 0) + 1 })}</span>
        </div>
        <div className="flex flex-wrap items-center gap-x-1 text-label text-ink-3 [overflow-wrap:anywhere]">
          <SaveState status={status} refusal={refusal} savedAt={savedAt} retry={retry} />
          <span className="hidden tablet:inline">{[age === null ? '' : t('age', { age }), draft.title].filter(Boolean).map((part) => `· ${part}`).join(' ')}</span>
        </div>
      </div>
      <div className="flex items-center gap-2">
        <IconButton name={t('undo')} icon={<Undo2 aria-hidden size={18} />} disabled={!canUndo} onClick={undo} className={outlined} />
        <IconButton name={t('redo')} icon={<Redo2 aria-hidden size={18} />} disabled={!canRedo} onClick={redo} className={outlined} />
        <Button onClick={bring} aria-label={t('fromTemplate')} className="max-tablet:px-2">
          <LayoutTemplate aria-hidden size={16} />
          <span className="max-desktop:hidden">{t('fromTemplate')}</span>
        </Button>
        {latestNumber ? (
          <a href={routes.handout(program.id, latestNumber)} target="_blank" rel="noreferrer" className={buttonClass('plain', 'medium', 'max-tablet:hidden')}>
            <Printer aria-hidden size={16} />
            {t('handout')}
          </a>
        ) : null}
        <Button look="primary" onClick={review} className="max-tablet:hidden">{t('review')}</Button>
      </div>
    </header>
  );
}
