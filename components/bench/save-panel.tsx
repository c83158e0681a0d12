'use client';

import { Copy, Download, FileInput } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import type { Movement } from '@/lib/figure/movement';
import { routes } from '@/lib/routes';
import { readMovement } from './figure-schema';

interface Props {
  slug: string;
  baseSlug: string;
  movement: Movement;
  isChanged: boolean;
  onImport: (movement: Movement) => void;
  save: (input: { baseSlug: string; movement: Movement }) => Promise<ActionResult<{ id: string }>>;
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/** Keeping a figure: as the clinic's own, or as data in a file. */
export function SavePanel({ slug, baseSlug, movement, isChanged, onImport, save }: Props) {
  const t = useTranslations('bench');
  const refusalWords = useRefusalWords();
  const id = useId();
  const [saved, setSaved] = useState<{ of: Movement; id: string } | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [pasted, setPasted] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const text = () => `${JSON.stringify(movement, null, 2)}\n`;

  const tell = (good: string, bad = '') => {
    setSaid(good);
    setProblem(bad);
  };
  const keep = async () => {
    setIsBusy(true);
    const result = await save({ baseSlug, movement }).catch(() => 'offline' as const);
    setIsBusy(false);
    if (result === 'offline' || !result.ok) return tell('', refusalWords(result));
    setSaved({ of: movement, id: result.value.id });
    tell(t('saved'));
  };
  const take = (from: string) => {
    const read = readMovement(from);
    if (!read) return tell('', t('notAFigure'));
    onImport(read);
    setPasted('');
    tell(t('imported'));
  };

  return (
    <section aria-labelledby={`${id}-title`} className="flex flex-col gap-3">
      <h2 id={`${id}-title`} className="text-card font-bold">{t('keep')}</h2>
      <p className="text-label text-ink-2">{t('keepHint')}</p>
      <div><Button look="primary" busy={isBusy} disabled={!isChanged || saved?.of === movement} onClick={() => void keep()}>{isBusy ? t('saving') : t('save')}</Button></div>
      {problem ? <Notice tone="attention"><p role="alert">{problem}</p></Notice> : null}
      <p role="status" className={said ? 'text-green-700' : 'sr-only'}>{said}</p>
      {saved ? <p><Link href={routes.newExerciseOfFigure(baseSlug, saved.id)} className="font-bold text-teal-700 underline">{t('makeExercise')}</Link></p> : null}
      <div className="flex flex-wrap gap-2 border-t border-line pt-3">
        <Button onClick={() => download(`${slug}.json`, text())}><Download aria-hidden size={18} />{t('download')}</Button>
        <Button onClick={() => void navigator.clipboard.writeText(text()).then(() => tell(t('copied')), () => tell('', t('notCopied')))}><Copy aria-hidden size={18} />{t('copy')}</Button>
      </div>
      <details>
        <summary className="min-h-8 cursor-pointer py-1 font-bold">{t('import')}</summary>
        <div className="flex flex-col gap-2 pt-2">
          <label htmlFor={`${id}-file`} className="text-label">{t('file')}</label>
          <input id={`${id}-file`} type="file" accept="application/json,.json" className="text-label" onChange={(event) => void event.target.files?.[0]?.slice(0, 200_000).text().then(take)} />
          <label htmlFor={`${id}-text`} className="text-label">{t('paste')}</label>
          <textarea id={`${id}-text`} rows={4} spellCheck={false} className={controlClass} value={pasted} onChange={(event) => setPasted(event.target.value)} />
          <div><Button onClick={() => take(pasted)} disabled={pasted.trim() === ''}><FileInput aria-hidden size={18} />{t('take')}</Button></div>
        </div>
      </details>
    </section>
  );
}
