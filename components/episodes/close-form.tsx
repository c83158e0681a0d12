'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { controlClass, Field } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { episodeOutcomes, type EpisodeOutcome } from '@/lib/domain/episode';

interface Props {
  busy: boolean;
  close: (outcome: EpisodeOutcome, note: string) => void;
  cancel: () => void;
}

/** How it ended, with a word on it if there is one. */
export function CloseForm({ busy, close, cancel }: Props) {
  const t = useTranslations('episodes');
  const common = useTranslations('common');
  const [outcome, setOutcome] = useState<EpisodeOutcome | null>(null);
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(outcome === null);
        if (outcome) close(outcome, note.trim());
      }}
    >
      <fieldset aria-describedby={isMissing ? 'episode-outcome-error' : undefined} className="flex flex-col gap-1">
        <legend className="mb-1 font-bold">{t('howEnded')}</legend>
        {isMissing ? <p id="episode-outcome-error" role="alert" className="text-label font-bold text-vermilion-700">{t('howEndedMissing')}</p> : null}
        {episodeOutcomes.map((one, i) => (
          <label key={one} className="flex min-h-8 items-center gap-2">
            <input type="radio" name="outcome" value={one} checked={outcome === one} autoFocus={i === 0} onChange={() => setOutcome(one)} className="size-5 accent-primary" />
            {t(`outcome.${one}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('note')} optional={t('optional')}>
        {(control) => <textarea {...control} rows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} className={controlClass} />}
      </Field>
      <p className="text-label text-ink-2">{t('closeHint')}</p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" look="primary" busy={busy}>{t('closeNow')}</Button>
        <Button size="small" onClick={cancel}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
