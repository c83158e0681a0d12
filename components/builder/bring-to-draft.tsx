'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { useTell } from '@/components/review/undo-provider';
import { BringDialog, type BringActions } from '@/components/templates/bring-dialog';
import { TemplateForm, type TemplateInput } from '@/components/templates/template-form';
import type { ActionResult } from '@/lib/action-result';
import type { ProgramDraft } from '@/lib/domain/program';
import { useBuilder } from './builder-context';

export interface TemplateWork extends BringActions {
  createTemplate: (input: TemplateInput & { draft: ProgramDraft }) => Promise<ActionResult<unknown>>;
}

/** Brings a template or another program into the draft as one step that undo takes back, or keeps the draft as a template. */
export function BringToDraft({ work, close }: { work: TemplateWork; close: () => void }) {
  const t = useTranslations('templates');
  const { program, looks, draft, dispatch, exercises, announce } = useBuilder();
  const tell = useTell();
  const [keeping, setKeeping] = useState(false);
  const isEmpty = draft.items.length === 0;

  const bring = (from: ProgramDraft, name: string, leftOut: number) => {
    // A program that is already begun keeps its own settings; only exercises and their phases are added.
    const { frequency, zones, locationMap, title } = from;
    dispatch({ type: 'bring', items: from.items, phases: [...draft.phases, ...from.phases].slice(0, 6), ...(isEmpty ? { details: { frequency, zones, locationMap, title: program.latestNumber ? draft.title : title } } : {}) });
    const said = t('brought', { count: from.items.length, name });
    const text = leftOut > 0 ? t('leftOut', { count: leftOut }) : undefined;
    announce([said, text].filter(Boolean).join(' '));
    tell(text ? { title: said, text, isProblem: true } : { title: said });
    close();
  };

  if (keeping) {
    return (
      <TemplateForm
        title={t('keepTitle')}
        text={t('keepText')}
        start={{ name: draft.title, rationale: '', source: '' }}
        asksSharing
        submit={t('keep')}
        save={(input) => work.createTemplate({ ...input, draft })}
        done={(name) => {
          tell({ title: t('saved', { name }) });
          close();
        }}
        close={close}
      />
    );
  }
  return <BringDialog patient={program.patient} isEmpty={isEmpty} look={looks.page} actions={work} nameOf={(id, slug) => exercises.get(id)?.name ?? slug} bring={bring} keep={() => setKeeping(true)} close={close} />;
}
