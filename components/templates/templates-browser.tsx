'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { controlClass } from '@/components/form/field';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { cn } from '@/lib/cn';
import type { ActionResult } from '@/lib/action-result';
import type { FigureLook } from '@/lib/domain/figure-look';
import { routes } from '@/lib/routes';
import { fold } from '@/lib/search/words';
import type { TemplateEntry } from '@/lib/server/templates/queries';
import { TemplateCard } from './template-card';
import { TemplateForm } from './template-form';

type Answer = Promise<ActionResult<unknown>>;

export interface TemplateActions {
  revise: (input: { templateId: string; revision: number; name: string; rationale: string; source: string }) => Answer;
  share: (input: { templateId: string; isShared: boolean }) => Answer;
  duplicate: (input: { templateId: string; name: string }) => Answer;
  setRetired: (input: { templateId: string; isRetired: boolean }) => Answer;
  start: (input: { templateId: string; patientId: string }) => Promise<ActionResult<{ programId: string }>>;
}

interface Props {
  templates: readonly TemplateEntry[];
  look: FigureLook;
  actions: TemplateActions;
  mayWrite: boolean;
  /** Whom the template is for, when the page was opened from a patient. */
  patient: { id: string; name: string } | null;
}

/** Every template with what may be done with it. */
export function TemplatesBrowser({ templates, look, actions, mayWrite, patient }: Props) {
  const t = useTranslations('templates');
  const router = useRouter();
  const tell = useTell();
  const refusal = useRefusalWords();
  const [query, setQuery] = useState('');
  const [showsRetired, setShowsRetired] = useState(false);
  const [changing, setChanging] = useState<TemplateEntry | null>(null);

  async function run<T>(work: Promise<ActionResult<T>>, done: (value: T) => void) {
    try {
      const result = await work;
      if (!result.ok) return tell({ title: refusal(result), isProblem: true });
      done(result.value);
    } catch {
      tell({ title: refusal('offline'), isProblem: true });
    }
  }
  const refreshed = (title: string, undo?: () => void) => {
    tell(undo ? { title, undo } : { title });
    router.refresh();
  };
  const retire = (template: TemplateEntry, isRetired: boolean) =>
    void run(actions.setRetired({ templateId: template.id, isRetired }), () => (isRetired ? refreshed(t('retired', { name: template.name }), () => retire(template, false)) : router.refresh()));
  const share = (template: TemplateEntry, isShared: boolean) => void run(actions.share({ templateId: template.id, isShared }), () => refreshed(t(isShared ? 'shared' : 'unshared', { name: template.name }), () => share(template, !isShared)));
  const copy = (template: TemplateEntry) => {
    const name = t('copyName', { name: template.name }).slice(0, 120);
    void run(actions.duplicate({ templateId: template.id, name }), () => refreshed(t('copied', { name })));
  };
  const start = (template: TemplateEntry) => {
    if (patient) void run(actions.start({ templateId: template.id, patientId: patient.id }), ({ programId }) => router.push(routes.editProgram(programId)));
  };

  const retired = templates.filter((one) => one.isRetired);
  const typed = fold(query.trim());
  const shown = templates.filter((one) => one.isRetired === showsRetired && (!typed || fold([one.name, one.rationale, ...one.items.map((item) => item.name)].join(' ')).includes(typed)));
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <input type="search" aria-label={t('search')} placeholder={t('search')} value={query} maxLength={100} onChange={(event) => setQuery(event.target.value)} className={cn(controlClass, 'tablet:w-80')} />
        {retired.length > 0 ? <Button look="quiet" aria-pressed={showsRetired} onClick={() => setShowsRetired(!showsRetired)}>{t('putAway', { count: retired.length })}</Button> : null}
      </div>
      {shown.length === 0 ? <EmptyState title={t('emptyTitle')} text={t('emptyText')} /> : null}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,26rem),1fr))] gap-4">
        {shown.map((template) => (
          <li key={template.id} className="grid">
            <TemplateCard template={template} look={look}>
              {patient && !template.isRetired ? <Button look="primary" aria-label={`${t('use', { name: patient.name })}: ${template.name}`} onClick={() => start(template)}>{t('use', { name: patient.name })}</Button> : null}
              {mayWrite && !template.isRetired ? <Button size="small" aria-label={`${t('copy')}: ${template.name}`} onClick={() => copy(template)}>{t('copy')}</Button> : null}
              {mayWrite && template.kind !== 'shipped' && !template.isRetired ? (
                <>
                  <Button size="small" aria-label={`${t('rename')}: ${template.name}`} onClick={() => setChanging(template)}>{t('rename')}</Button>
                  <Button size="small" aria-label={`${t(template.kind === 'own' ? 'share' : 'unshare')}: ${template.name}`} onClick={() => share(template, template.kind === 'own')}>{t(template.kind === 'own' ? 'share' : 'unshare')}</Button>
                  <Button size="small" aria-label={`${t('retire')}: ${template.name}`} onClick={() => retire(template, true)}>{t('retire')}</Button>
                </>
              ) : null}
              {mayWrite && template.isRetired && template.kind !== 'shipped' ? <Button size="small" aria-label={`${t('restore')}: ${template.name}`} onClick={() => retire(template, false)}>{t('restore')}</Button> : null}
            </TemplateCard>
          </li>
        ))}
      </ul>
      {changing ? (
        <TemplateForm
          title={t('reviseTitle')}
          start={changing}
          asksSharing={false}
          submit={t('save')}
          save={({ name, rationale, source }) => actions.revise({ templateId: changing.id, revision: changing.revision, name, rationale, source })}
          done={() => {
            setChanging(null);
            router.refresh();
          }}
          close={() => setChanging(null)}
        />
      ) : null}
    </div>
  );
}
