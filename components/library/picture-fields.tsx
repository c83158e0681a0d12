'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { controlClass, Field } from '@/components/form/field';
import { Fieldset } from '@/components/form/fieldset';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { Button } from '@/components/ui/button';
import { FigurePlace } from '@/components/ui/figure-place';
import type { ActionResult } from '@/lib/action-result';
import { pictureKinds } from '@/lib/exercise-form';
import { pictureLimits, pictureRefusals } from '@/lib/picture-limits';
import { routes } from '@/lib/routes';
import { errorKey, type ExerciseFormApi, type NamedExercise } from './exercise-form-kit';

/** What shows the exercise: a figure of the library, one that was changed, an uploaded picture, or nothing; and a video beside it. */
export function PictureFields({ form, figures }: { form: ExerciseFormApi; figures: NamedExercise[] }) {
  const t = useTranslations('exerciseForm');
  const common = useTranslations('common');
  const refusalWords = useRefusalWords();
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ text: string; isProblem: boolean } | null>(null);
  const { kind, figureSlug, figureId, pictureId } = useWatch({ control: form.control, name: 'picture' });
  const pictureError = errorKey(form.formState.errors.picture);
  const videoError = errorKey(form.formState.errors.videoUrl);
  // A changed figure is made at the bench; here it is kept or given up.
  const offered = pictureKinds.filter((one) => one !== 'changed' || figureId);
  const shown = { figureSlug: kind === 'figure' ? figureSlug : null, figureId: kind === 'changed' ? figureId : null, pictureId: kind === 'upload' ? pictureId : null, videoUrl: null };

  async function send(file: File) {
    if (file.size > pictureLimits.bytes) return setTold({ text: t('refusal.too-large'), isProblem: true });
    setBusy(true);
    setTold({ text: t('uploading'), isProblem: false });
    const result = await fetch(routes.addPicture, { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } })
      .then((answer) => answer.json() as Promise<ActionResult<{ id: string }>>)
      .catch(() => 'offline' as const);
    setBusy(false);
    if (result !== 'offline' && result.ok) {
      form.setValue('picture.pictureId', result.value.id, { shouldDirty: true });
      form.clearErrors('picture');
      return setTold({ text: t('uploaded'), isProblem: false });
    }
    const reason = result === 'offline' ? undefined : pictureRefusals.find((one) => one === result.reason);
    setTold({ text: reason ? t(`refusal.${reason}`) : refusalWords(result), isProblem: true });
  }

  return (
    <Fieldset id="picture" legend={t('picture')} error={pictureError && t(`error.${pictureError}`, { language: '' })}>
      <div className="grid items-start gap-5 tablet:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="flex flex-col gap-4">
          <div className="flex flex-col gap-2">
            {offered.map((one) => (
              <label key={one} className="flex min-h-6 items-center gap-3">
                <input type="radio" value={one} {...form.register('picture.kind', { onChange: () => form.clearErrors('picture') })} className="size-5 shrink-0 accent-primary" />
                {t(`pictureKind.${one}`)}
              </label>
            ))}
          </div>
          {kind === 'figure' ? (
            <Field label={t('figure')}>
              {(control) => (
                <select {...control} {...form.register('picture.figureSlug')} className={controlClass}>
                  <option value="">{t('chooseFigure')}</option>
                  {figures.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
                </select>
              )}
            </Field>
          ) : null}
          {kind === 'changed' ? <p className="text-label text-ink-2">{t('changedHint')}</p> : null}
          {kind === 'upload' ? (
            <div className="flex flex-col items-start gap-2">
              <input ref={picker} type="file" accept="image/jpeg,image/png,image/webp" aria-label={t('upload')} tabIndex={-1} className="sr-only" onChange={(event) => { const [file] = event.target.files ?? []; event.target.value = ''; if (file) void send(file); }} />
              <Button busy={busy} onClick={() => picker.current?.click()}>{pictureId ? t('uploadAnother') : t('upload')}</Button>
              <p className="text-label text-ink-2">{t('uploadHint')}</p>
            </div>
          ) : null}
          <p role="status" className={told?.isProblem ? 'font-bold text-vermilion-700' : 'text-ink-2'}>{told && kind === 'upload' ? told.text : null}</p>
        </div>
        {shown.figureSlug || shown.figureId || shown.pictureId ? <FigurePlace slug={shown.figureSlug ?? ''} picture={shown} name={t('pictureAlt')} className="w-full" /> : null}
      </div>
      <Field id="videoUrl" label={t('video')} optional={common('optional')} hint={t('videoHint')} error={videoError && t(`error.${videoError}`, { language: '' })} className="max-w-xl">
        {(control) => <input {...control} {...form.register('videoUrl')} type="url" inputMode="url" autoComplete="off" maxLength={600} className={controlClass} />}
      </Field>
    </Fieldset>
  );
}
