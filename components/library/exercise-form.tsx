'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '@/components/form/error-summary';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { ActionResult } from '@/lib/action-result';
import { exerciseFormSchema, type ExerciseFormValues, type ExerciseRecord } from '@/lib/exercise-form';
import { locales, toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { listProblems, type Choices } from './exercise-form-kit';
import { FactFields } from './fact-fields';
import { LadderFields } from './ladder-fields';
import { PictureFields } from './picture-fields';
import { UsualDoseField } from './usual-dose-field';
import { useUnsavedGuard } from './use-unsaved-guard';
import { WordsFields } from './words-fields';

interface Props {
  exercise: { id: string; slug: string; revision: number } | null;
  /** The exercise that this one begins as a copy of. */
  modelId: string | null;
  values: ExerciseFormValues;
  choices: Choices;
  create: (input: { modelId: string | null; record: ExerciseFormValues }) => Promise<ActionResult<{ slug: string }>>;
  revise: (input: { id: string; revision: number; record: ExerciseFormValues }) => Promise<ActionResult<{ slug: string }>>;
}

/** Writes or changes one of the clinic's own exercises. What is sent is what was typed; the server reads it with the same schema. */
export function ExerciseForm({ exercise, modelId, values, choices, create, revise }: Props) {
  const t = useTranslations('exerciseForm');
  const common = useTranslations('common');
  const refusalWords = useRefusalWords();
  const tell = useTell();
  const router = useRouter();
  const own = toLocale(useLocale());
  const form = useForm<ExerciseFormValues, unknown, ExerciseRecord>({ resolver: zodResolver(exerciseFormSchema), defaultValues: values, mode: 'onSubmit', reValidateMode: 'onSubmit', shouldFocusError: false });
  const { errors, isDirty, isSubmitting } = form.formState;
  const [locale, setLocale] = useState(() => (values.texts[own].name || !exercise ? own : (locales.find((one) => values.texts[one].name) ?? own)));
  const [whole, setWhole] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [isDone, setDone] = useState(false);
  /** The revision that somebody else has saved meanwhile. */
  const [theirs, setTheirs] = useState<number | null>(null);
  const conflict = useRef<HTMLDivElement>(null);
  useUnsavedGuard(isDirty && !isDone, t('leave'));
  useEffect(() => {
    if (theirs !== null) conflict.current?.focus();
  }, [theirs]);

  function showLanguage(id: string) {
    const problem = listProblems(form.formState.errors).find((one) => one.fieldId === id);
    if (problem?.locale) setLocale(problem.locale);
  }

  async function send(revision: number) {
    setWhole('');
    setTheirs(null);
    const record = form.getValues();
    const result = await (exercise ? revise({ id: exercise.id, revision, record }) : create({ modelId, record })).catch(() => 'offline' as const);
    setAttempt((count) => count + 1);
    if (result === 'offline') return setWhole(refusalWords('offline'));
    if (result.ok) {
      setDone(true);
      tell({ title: t(exercise ? 'saved' : 'made', { name: record.texts[own].name || record.texts[locale].name || record.texts.en.name || record.texts.es.name }) });
      router.push(routes.exercise(result.value.slug));
      return router.refresh();
    }
    const newer = /^revision-(\d+)$/.exec(result.reason ?? '')?.[1];
    if (newer) return setTheirs(Number(newer));
    if (result.reason === 'no-picture') return form.setError('picture', { message: 'no-picture' });
    for (const [name, found] of Object.entries(result.fields ?? {})) form.setError(name.replace(/^record\./, '') as 'dose', { message: found[0] });
    if (!result.fields) setWhole(refusalWords(result));
  }

  const submit = form.handleSubmit(() => send(exercise?.revision ?? 1), (found) => {
    const [first] = listProblems(found as typeof errors);
    if (first?.locale) setLocale(first.locale);
    setAttempt((count) => count + 1);
  });
  const listed = listProblems(errors).map(({ fieldId, key, locale: of }) => ({ fieldId, text: t(`error.${key}`, { language: common(`locales.${of ?? own}`) }) }));

  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} onClick={(event) => { const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null; if (link) showLanguage(link.getAttribute('href')!.slice(1)); }} className="flex max-w-4xl flex-col gap-4">
      <ErrorSummary title={common('problem')} errors={[...listed, ...(whole ? [{ fieldId: '', text: whole }] : [])]} attempt={attempt} />
      {theirs !== null && exercise ? (
        <div ref={conflict} tabIndex={-1} role="alert" className="flex flex-col gap-3 rounded-card border border-amber-700/40 bg-amber-100 p-4">
          <h2 className="text-card font-bold">{t('conflictTitle')}</h2>
          <p>{t('conflictText')}</p>
          <div className="flex flex-wrap gap-2">
            <LinkButton href={routes.exercise(exercise.slug)} target="_blank">{t('conflictOpen')}</LinkButton>
            <Button onClick={() => void send(theirs)}>{t('conflictSave')}</Button>
          </div>
        </div>
      ) : null}
      <WordsFields form={form} locale={locale} choose={setLocale} />
      <PictureFields form={form} figures={choices.figures} />
      <FactFields form={form} />
      <UsualDoseField form={form} />
      <LadderFields form={form} exercises={choices.exercises} />
      <div className="sticky bottom-14 z-10 -mx-4 flex flex-wrap gap-2 border-t border-line bg-paper px-4 py-3 tablet:bottom-0 tablet:mx-0 tablet:px-0">
        <Button type="submit" look="primary" busy={isSubmitting}>{isSubmitting ? t('saving') : exercise ? t('save') : t('make')}</Button>
        <LinkButton href={exercise ? routes.exercise(exercise.slug) : routes.library}>{common('cancel')}</LinkButton>
      </div>
    </form>
  );
}
