'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Field, controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

interface Props<Setting extends string> {
  accept: string;
  hint: string;
  setting: { label: string; value: Setting; options: readonly { value: Setting; label: string }[]; change: (next: Setting) => void };
  file: File | null;
  read: (file: File) => Promise<void>;
  isReading: boolean;
  hasPreview: boolean;
  problem: string;
}

/** Where an import begins: the file, and the one thing about it that nobody but the reader can know. */
export function ChooseFile<Setting extends string>({ accept, hint, setting, file, read, isReading, hasPreview, problem }: Props<Setting>) {
  const t = useTranslations('fileImport');
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Card className="flex max-w-4xl flex-col gap-4 p-4 tablet:p-6">
      <h2 className="text-card font-bold">{t('chooseTitle')}</h2>
      <p className="text-label text-ink-2">{hint}</p>
      <div className="flex flex-wrap items-end gap-4">
        <Field label={setting.label}>
          {(control) => (
            <select {...control} value={setting.value} onChange={(event) => { const next = setting.options.find(({ value }) => value === event.target.value); if (next) setting.change(next.value); }} className={controlClass}>
              {setting.options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
            </select>
          )}
        </Field>
        <input ref={picker} type="file" accept={accept} aria-label={t('choose')} tabIndex={-1} className="sr-only" onChange={(event) => { const [next] = event.target.files ?? []; event.target.value = ''; if (next) void read(next); }} />
        <Button look={hasPreview ? 'plain' : 'primary'} busy={isReading} onClick={() => picker.current?.click()}>{file ? t('chooseAnother') : t('choose')}</Button>
        {file ? <span className="min-w-0 pb-2 [overflow-wrap:anywhere]">{file.name}</span> : null}
      </div>
      <p role="status" className="empty:hidden text-ink-2">{isReading ? t('reading') : ''}</p>
      {problem ? <p role="alert" className="font-bold text-vermilion-700">{problem}</p> : null}
    </Card>
  );
}
