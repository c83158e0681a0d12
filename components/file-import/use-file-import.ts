'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import type { ActionResult } from '@/lib/action-result';
import { importLimits, importRefusals, type ImportRefusal } from '@/lib/import-limits';
import { postFile } from '@/lib/post-file';

export interface ImportPreview {
  isDecoded: boolean;
  rows: readonly { number: number; status: string }[];
}

export interface ImportSource<Setting extends string> {
  previewAt: string;
  runAt: string;
  /** What a reader of the file has to be told, under the name that both addresses know it by. */
  setting: { name: string; start: Setting };
}

/** A file on its way in: read, looked at row by row, brought in. Rows that are new are chosen to begin with. */
export function useFileImport<Preview extends ImportPreview, Setting extends string>({ previewAt, runAt, setting: { name, start } }: ImportSource<Setting>, refusal: (reason: ImportRefusal) => string) {
  const refusalWords = useRefusalWords();
  const router = useRouter();
  const [setting, setSetting] = useState(start);
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [chosen, choose] = useState<ReadonlySet<number>>(new Set());
  const [busy, setBusy] = useState<'reading' | 'running' | null>(null);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState<{ id: string; count: number } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Once it is drawn: a long list may take longer than a frame.
  useEffect(() => {
    if (preview || done) heading.current?.focus();
  }, [preview, done]);

  function refuse(result: Exclude<ActionResult<unknown>, { ok: true }> | 'offline') {
    const reason = result === 'offline' ? undefined : importRefusals.find((one) => one === result.reason);
    setProblem(reason ? refusal(reason) : refusalWords(result));
  }

  async function send<T>(task: 'reading' | 'running', path: string, body: BodyInit, keep: (value: T) => void) {
    setProblem('');
    setBusy(task);
    const result = await postFile<T>(path, body);
    setBusy(null);
    if (result === 'offline' || !result.ok) return refuse(result);
    keep(result.value);
  }

  async function read(next: File, as = setting) {
    setFile(next);
    setPreview(null);
    if (next.size > importLimits.bytes) return setProblem(refusal('too-large'));
    await send<Preview>('reading', `${previewAt}?${name}=${as}`, next, (value) => {
      setPreview(value);
      choose(new Set(value.rows.flatMap((row) => (row.status === 'fresh' ? [row.number] : []))));
    });
  }

  /** What is on the screen was read in the old way: it is read again. */
  function change(next: Setting) {
    setSetting(next);
    if (file && preview) void read(file, next);
  }

  async function run() {
    if (!file || chosen.size === 0) return setProblem(refusal('nothing-chosen'));
    const form = new FormData();
    form.set('file', file);
    form.set('choice', JSON.stringify({ fileName: file.name, [name]: setting, numbers: [...chosen] }));
    await send<{ id: string; count: number }>('running', runAt, form, (value) => {
      setDone(value);
      setPreview(null);
      router.refresh();
    });
  }

  function startAgain() {
    setDone(null);
    setFile(null);
  }

  return { setting, change, file, read, preview, chosen, choose, run, busy, problem, done, startAgain, heading };
}
