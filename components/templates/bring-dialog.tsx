'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import { cn } from '@/lib/cn';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { ProgramDraft } from '@/lib/domain/program';
import type { TakenDraft } from '@/lib/server/templates/offered-exercises';
import type { TemplateEntry } from '@/lib/server/templates/queries';
import { ChooseItems } from './choose-items';
import { CopySteps, type CopyActions } from './copy-steps';
import { TemplateCard } from './template-card';

export interface BringActions extends CopyActions {
  readTemplates: (input: Record<string, never>) => Promise<ActionResult<TemplateEntry[]>>;
  takeTemplate: (input: { templateId: string }) => Promise<ActionResult<TakenDraft>>;
}

interface Props {
  patient: { id: string; name: string };
  isEmpty: boolean;
  look: FigureLook;
  actions: BringActions;
  nameOf: (id: string, slug: string) => string;
  bring: (draft: ProgramDraft, from: string, leftOut: number) => void;
  keep: () => void;
  close: () => void;
}

const sides = ['templates', 'copy'] as const;

/** Exercises from a template, another patient's program or an earlier version, into the draft. */
export function BringDialog({ patient, isEmpty, look, actions, nameOf, bring, keep, close }: Props) {
  const t = useTranslations('templates');
  const words = useRefusalWords();
  const [side, setSide] = useState<(typeof sides)[number]>('templates');
  const [templates, setTemplates] = useState<TemplateEntry[] | null>(null);
  const [copied, setCopied] = useState<{ taken: TakenDraft; from: string } | null>(null);
  const [wrong, setWrong] = useState<Parameters<typeof words>[0] | null>(null);
  const { readTemplates } = actions;

  useEffect(() => {
    let gone = false;
    const show = (result: ActionResult<TemplateEntry[]> | null) => {
      if (gone) return;
      if (result?.ok) setTemplates(result.value.filter((one) => !one.isRetired));
      else setWrong(result ?? 'offline');
    };
    readTemplates({}).then(show, () => show(null));
    return () => {
      gone = true;
    };
  }, [readTemplates]);

  async function take(template: TemplateEntry) {
    try {
      const result = await actions.takeTemplate({ templateId: template.id });
      if (!result.ok) return setWrong(result);
      bring(result.value.draft, template.name, result.value.leftOut);
    } catch {
      setWrong('offline');
    }
  }

  return (
    <Dialog title={t('bringTitle')} close={close} className="max-w-[920px]">
      <div role="group" aria-label={t('tabs.label')} className="mt-3 flex gap-5 border-b border-line">
        {sides.map((one) => (
          <button key={one} type="button" aria-pressed={one === side} onClick={() => { setSide(one); setCopied(null); }} className={cn('-mb-px min-h-11 border-b-2 px-1', one === side ? 'border-teal-700 font-bold text-ink' : 'border-transparent text-ink-2')}>{t(`tabs.${one}`)}</button>
        ))}
      </div>
      {wrong ? <div role="alert" className="mt-3"><Notice>{words(wrong)}</Notice></div> : null}
      {side === 'copy' && copied ? (
        <ChooseItems taken={copied.taken} nameOf={nameOf} back={() => setCopied(null)} take={(keys) => bring({ ...copied.taken.draft, items: copied.taken.draft.items.filter((item) => keys.has(item.key)) }, copied.from, copied.taken.leftOut)} />
      ) : side === 'copy' ? (
        <CopySteps patient={patient} actions={actions} refused={setWrong} took={(taken, from) => setCopied({ taken, from })} />
      ) : (
        <div className="mt-4 flex flex-col gap-4">
          {templates ? null : <p role="status" className="text-ink-2">{t('loading')}</p>}
          {templates?.map((template) => (
            <TemplateCard key={template.id} template={template} look={look}>
              <Button look="primary" aria-label={t(isEmpty ? 'start' : 'add', { name: template.name })} onClick={() => void take(template)}>{t(isEmpty ? 'startHere' : 'addAll')}</Button>
            </TemplateCard>
          ))}
          {templates?.length === 0 ? <p className="text-ink-2">{t('emptyTitle')}</p> : null}
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        {isEmpty ? null : <Button onClick={keep}>{t('keepThis')}</Button>}
        <Button onClick={close}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
