'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { controlClass, Field } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/action-result';
import type { CopySource, PatientHit } from '@/lib/server/templates/copy-sources';
import type { TakenDraft } from '@/lib/server/templates/offered-exercises';

export interface CopyActions {
  findPatients: (input: { typed: string }) => Promise<ActionResult<PatientHit[]>>;
  listVersions: (input: { patientId: string }) => Promise<ActionResult<CopySource[]>>;
  copyVersion: (input: { programId: string; number: number }) => Promise<ActionResult<TakenDraft>>;
}

interface Props {
  /** Whose program is being written: their older versions are offered first. */
  patient: { id: string; name: string };
  actions: CopyActions;
  refused: (result: Extract<ActionResult, { ok: false }> | 'offline') => void;
  took: (taken: TakenDraft, from: string) => void;
}

const rowClass = 'flex min-h-11 w-full flex-wrap items-center gap-x-3 rounded-field px-3 py-1 text-left hover:bg-teal-50';

/** A patient, then a version of theirs. */
export function CopySteps({ patient, actions, refused, took }: Props) {
  const t = useTranslations('templates');
  const [typed, setTyped] = useState('');
  const [hits, setHits] = useState<PatientHit[] | null>(null);
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const [versions, setVersions] = useState<CopySource[]>([]);

  async function ask<T>(work: Promise<ActionResult<T>>, done: (value: T) => void) {
    try {
      const result = await work;
      if (result.ok) done(result.value);
      else refused(result);
    } catch {
      refused('offline');
    }
  }
  const search = (text: string) => {
    setTyped(text);
    if (!text.trim()) return setHits(null);
    void ask(actions.findPatients({ typed: text.trim() }), setHits);
  };
  const choose = (one: { id: string; name: string }) =>
    void ask(actions.listVersions({ patientId: one.id }), (found) => {
      setVersions(found);
      setChosen(one);
    });

  if (chosen) {
    return (
      <div className="mt-3 flex flex-col gap-2">
        <Button size="small" className="self-start" onClick={() => setChosen(null)}>{t('back')}</Button>
        <h3 className="font-bold">{versions.length > 0 ? t('versions', { name: chosen.name }) : t('noVersions', { name: chosen.name })}</h3>
        <ul>
          {versions.map((version) => (
            <li key={`${version.programId} ${version.number}`}>
              <button type="button" className={rowClass} onClick={() => void ask(actions.copyVersion({ programId: version.programId, number: version.number }), (taken) => took(taken, chosen.name))}>
                {t('version', { title: version.title, number: version.number, date: version.from, count: version.items })}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="mt-3 flex flex-col gap-2">
      <Field label={t('patient')} hint={t('patientHint')}>
        {(control) => <input {...control} type="search" autoComplete="off" value={typed} maxLength={100} onChange={(event) => search(event.target.value)} className={controlClass} />}
      </Field>
      <ul aria-live="polite">
        {(hits ?? [{ ...patient, birthDate: null }]).map((one) => (
          <li key={one.id}>
            <button type="button" className={rowClass} onClick={() => choose(one)}>
              <span className="font-bold [overflow-wrap:anywhere]">{one.name}</span>
              {one.birthDate ? <span className="text-label text-ink-2">{t('born', { date: one.birthDate })}</span> : null}
            </button>
          </li>
        ))}
        {hits?.length === 0 ? <li className="px-3 text-ink-2">{t('nobody', { typed })}</li> : null}
      </ul>
    </div>
  );
}
