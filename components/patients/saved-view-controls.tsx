'use client';

import { Bookmark, Pencil, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { controlClass, Field } from '@/components/form/field';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import type { ActionResult } from '@/lib/action-result';
import { viewQuery, type PatientListParams } from '@/lib/patient-list';

interface View {
  id: string;
  name: string;
}

export interface ViewActions {
  save: (input: { name: string; query: string }) => Promise<ActionResult<View>>;
  rename: (input: { id: string; name: string }) => Promise<ActionResult<View>>;
  remove: (input: { id: string }) => Promise<ActionResult<{ name: string; query: string }>>;
}

/** Keeps the list as it stands under a name; a kept one can be renamed, or deleted and brought back. */
export function SavedViewControls({ params, here, actions }: { params: PatientListParams; here: View | null; actions: ViewActions }) {
  const t = useTranslations('patients.saved');
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const router = useRouter();
  const [asked, setAsked] = useState<'save' | 'rename' | null>(null);
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useId();

  const words = (refusal: Parameters<typeof refusalWords>[0]) => (refusal !== 'offline' && refusal.reason === 'name-taken' ? t('taken') : refusal !== 'offline' && refusal.reason === 'too-many-views' ? t('tooMany') : refusalWords(refusal));

  async function run<Value>(work: Promise<ActionResult<Value>>, said: (value: Value) => Parameters<typeof tell>[0], refuse: (words: string) => void) {
    setBusy(true);
    const result = await work.catch(() => 'offline' as const);
    setBusy(false);
    if (result === 'offline' || !result.ok) return refuse(words(result));
    setAsked(null);
    router.refresh();
    tell(said(result.value));
  }

  const complain = (title: string) => tell({ title, isProblem: true });

  function keep(name: string) {
    if (asked === 'rename' && here) return run(actions.rename({ id: here.id, name }), () => ({ title: t('renamed', { name }) }), setError);
    return run(actions.save({ name, query: viewQuery(params) }), () => ({ title: t('saved', { name }) }), setError);
  }

  function remove(view: View) {
    const bringBack = (gone: { name: string; query: string }) => void run(actions.save(gone), () => ({ title: t('back', { name: gone.name }) }), complain);
    return run(actions.remove({ id: view.id }), (gone) => ({ title: t('removed', { name: gone.name }), undo: () => bringBack(gone) }), complain);
  }

  function open(what: 'save' | 'rename') {
    setError('');
    setAsked(what);
  }

  return (
    <span className="flex flex-wrap items-center gap-1">
      {here ? (
        <>
          <IconButton name={t('rename')} icon={<Pencil aria-hidden size={18} />} onClick={() => open('rename')} />
          <IconButton name={t('remove')} icon={<Trash2 aria-hidden size={18} />} onClick={() => void remove(here)} />
        </>
      ) : (
        <Button look="quiet" onClick={() => open('save')}><Bookmark aria-hidden size={18} />{t('save')}</Button>
      )}
      {asked ? (
        <Dialog title={asked === 'rename' && here ? t('renameTitle', { name: here.name }) : t('saveTitle')} close={() => setAsked(null)}>
          <form
            className="mt-4 flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              const name = String(new FormData(event.currentTarget).get('name')).trim();
              if (name) void keep(name);
            }}
          >
            <Field id={field} label={t('name')} hint={asked === 'save' ? t('hint') : undefined} error={error || undefined}>
              {(control) => <input {...control} name="name" type="text" required maxLength={60} autoComplete="off" defaultValue={asked === 'rename' ? here?.name : ''} className={controlClass} />}
            </Field>
            <span className="flex flex-wrap justify-end gap-2">
              <Button type="button" onClick={() => setAsked(null)}>{t('cancel')}</Button>
              <Button type="submit" look="primary" busy={busy}>{t('saveButton')}</Button>
            </span>
          </form>
        </Dialog>
      ) : null}
    </span>
  );
}
