'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { controlClass, Field } from '@/components/form/field';
import { useTell } from '@/components/review/undo-provider';
import { useRefusal } from '@/components/review/use-refusal';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/action-result';

const kinds = ['call', 'note', 'visit', 'message'] as const;
type Kind = (typeof kinds)[number];

export type AddNote = (input: { patientId: string; kind: Kind; text: string }) => Promise<ActionResult<{ id: string }>>;

/** A call may stand without words; a note may not. What was typed stays until it is saved. */
export function NoteForm({ patientId, name, addNote }: { patientId: string; name: string; addNote: AddNote }) {
  const t = useTranslations('patient');
  const said = useTranslations('today.toast');
  const errors = useTranslations('errors');
  const tell = useTell();
  const refusal = useRefusal();
  const [kind, setKind] = useState<Kind>('call');
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);

  async function save() {
    if (kind === 'note' && text.trim() === '') return setMissing(true);
    setBusy(true);
    try {
      const result = await addNote({ patientId, kind, text });
      if (!result.ok) return tell({ title: refusal(result), text: name, isProblem: true });
      setText('');
      tell({ title: said('noted'), text: t(`log.note.${kind}`) });
    } catch {
      tell({ title: errors('offline'), text: name, isProblem: true });
    } finally {
      setBusy(false);
    }
  }

  return (
    <details className="border-t border-line pt-3">
      <summary className="rounded-[4px] font-bold text-teal-700">{t('noteForm.title')}</summary>
      <form
        noValidate
        className="mt-3 flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={t('noteForm.kind')}>
          {(control) => (
            <select {...control} value={kind} onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? 'call')} className={controlClass}>
              {kinds.map((one) => <option key={one} value={one}>{t(`log.note.${one}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('noteForm.text')} optional={kind === 'note' ? undefined : t('noteForm.textOptional')} error={isMissing ? t('noteForm.required') : undefined}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={2000}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setMissing(false);
              }}
              className={controlClass}
            />
          )}
        </Field>
        <Button type="submit" size="small" busy={busy} className="self-start">{t('noteForm.save')}</Button>
      </form>
    </details>
  );
}
