'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { ChooseFile } from './choose-file';
import { EarlierImports, type EarlierImport } from './earlier-imports';
import type { ImportWords } from './import-words';
import { useFileImport, type ImportPreview, type ImportSource } from './use-file-import';
import { useUndoImport, type UndoImport } from './use-undo-import';

interface Props<Preview, Setting extends string, Undone> {
  source: ImportSource<Setting> & { accept: string; options: readonly { value: Setting; label: string }[]; seeAt: string };
  words: ImportWords<Undone>;
  earlier: readonly EarlierImport[];
  undo: UndoImport<Undone>;
  /** The rows of the file, with those that are wanted. */
  children: (preview: Preview, chosen: ReadonlySet<number>, choose: (chosen: ReadonlySet<number>) => void) => ReactNode;
}

/** Choose a file, look at each row, bring in what is wanted, and take it back if it was wrong. */
export function ImportFlow<Preview extends ImportPreview, Setting extends string, Undone>({ source, words, earlier, undo, children }: Props<Preview, Setting, Undone>) {
  const t = useTranslations('fileImport');
  const { setting, change, file, read, preview, chosen, choose, run, busy, problem, done, startAgain, heading } = useFileImport<Preview, Setting>(source, words.refusal);
  const taken = useUndoImport(undo, words);
  const said = done ? words.done(done.count) : null;
  return (
    <>
      {done && said ? (
        <Card className="flex max-w-4xl flex-col items-start gap-3 p-4 tablet:p-6">
          <h2 ref={heading} tabIndex={-1} className="text-panel font-bold outline-none">{said.title}</h2>
          <p className="text-ink-2">{said.text}</p>
          <div className="flex flex-wrap gap-2">
            <LinkButton look="primary" href={source.seeAt}>{said.see}</LinkButton>
            <Button busy={taken.busy !== ''} onClick={() => void taken.run(done.id).then((isDone) => { if (isDone) startAgain(); })}>{t('undo')}</Button>
          </div>
        </Card>
      ) : (
        <ChooseFile accept={source.accept} hint={words.hint} setting={{ label: words.setting, value: setting, options: source.options, change }} file={file} read={read} isReading={busy === 'reading'} hasPreview={preview !== null} problem={problem} />
      )}
      {preview ? (
        <>
          <h2 ref={heading} tabIndex={-1} className="text-panel font-bold outline-none">{words.previewTitle}</h2>
          {preview.isDecoded ? <Notice tone="caution">{t('decoded')}</Notice> : null}
          {children(preview, chosen, choose)}
          <div className="sticky bottom-14 z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 tablet:bottom-0 tablet:mx-0 tablet:px-0">
            <Button look="primary" busy={busy === 'running'} onClick={() => void run()}>{busy === 'running' ? words.running : words.run(chosen.size)}</Button>
            <span role="status" className="text-ink-2">{words.chosen(chosen.size)}</span>
            {problem ? <span className="font-bold text-vermilion-700">{problem}</span> : null}
          </div>
        </>
      ) : null}
      {earlier.length > 0 ? <EarlierImports imports={earlier} words={words} busy={taken.busy} undo={taken.run} /> : null}
    </>
  );
}
