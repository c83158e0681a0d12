'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/plan/icon';
import { TextPart } from '@/components/plan/text-part';
import { FigurePlace } from '@/components/ui/figure-place';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { dayIn, exercisesOn } from '@/lib/domain/snapshot-day';
import { asideNow } from '@/lib/domain/telling/told-here';
import { AppFrame } from '../app-frame';
import { useDevice } from '../device/use-device';
import { EasierButton, easierStep, stepWords } from './easier-offers';

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** One exercise as the phone has it: how much, the steps, what to feel, and when to stop. `itemKey` names it in the address. */
export function ExerciseView({ snapshot, now, itemKey }: { snapshot: PlanSnapshot; now: number; itemKey: string }) {
  const t = useTranslations('plan');
  const { entries } = useDevice();
  const { all } = exercisesOn(snapshot, dayIn(snapshot.zone, now), entries);
  const at = all.findIndex(({ key }) => key === itemKey);
  const exercise = all[at] ?? snapshot.exercises.find(({ key }) => key === itemKey);
  const back = { href: '#today', label: t('saved.today') };
  if (!exercise) {
    return (
      <AppFrame back={back}>
        <h1>{t('closed.missing')}</h1>
      </AppFrame>
    );
  }
  const { name, picture, slug, inEnglish, steps, feel, breathing, stop, note, anchor, doseWords } = exercise;
  const next = at >= 0 ? all[at + 1] : undefined;
  const { aside } = asideNow(snapshot, entries);
  const easier = aside ? null : easierStep(snapshot, exercise);
  const lang = inEnglish ? 'en' : undefined;
  const figure = { slug, picture, look: snapshot.look, area: 'plan', className: 'min-w-36 flex-1' } as const;
  return (
    <AppFrame back={back}>
      {aside ? <p className="plan-box">{t('safety.putAside')}</p> : null}
      <div className="flex flex-wrap gap-2">
        <FigurePlace {...figure} moment="start" name={picture.pictureId ? name : t('exercise.start', { name })} />
        {picture.pictureId ? null : <FigurePlace {...figure} moment="end" name={t('exercise.end', { name })} />}
      </div>
      <div>
        <h1 lang={lang}>{name}</h1>
        <p><b>{doseWords}</b></p>
        {anchor ? <p className="plan-anchor"><Icon name="clock" size={20} /> {anchor}</p> : null}
        {inEnglish ? <p className="plan-quiet">{t('exercise.inEnglish')}</p> : null}
      </div>
      {note ? <p className="plan-card plan-pad whitespace-pre-line">“{note}” <span className="plan-quiet block">{snapshot.message?.name}</span></p> : null}
      <div lang={lang} className="flex flex-col gap-4">
        {steps.length > 0 ? (
          <ol className="plan-steps plan-card plan-pad">
            {steps.map((step, i) => (
              <li key={i}>{step}</li>
            ))}
          </ol>
        ) : (
          <p className="plan-card plan-pad" lang={snapshot.locale}>{t('exercise.askHow')}</p>
        )}
        <TextPart title={t('exercise.feel')} text={feel} />
        <TextPart title={t('exercise.breathing')} text={breathing} />
        {stop.trim() ? (
          <section className="plan-box">
            <h2>{t('exercise.stop')}</h2>
            <p>{stop}</p>
          </section>
        ) : null}
      </div>
      {easier ? (
        <section key={exercise.level} className="plan-card plan-pad flex flex-col gap-2" aria-labelledby="easier">
          <h2 id="easier">{t('ladder.tooHard')}</h2>
          <p>{t.rich('ladder.easierIs', { ...strong, words: stepWords(easier, exercise, (key, values) => t(`ladder.${key}`, values)) })}</p>
          <EasierButton exercise={exercise} easier={easier} labelledBy="easier" />
          <p className="plan-quiet">{t('ladder.seen')}</p>
        </section>
      ) : null}
      {next ? <a className="plan-primary plan-outline" href={`#exercise=${next.key}`}>{t('exercise.next')}</a> : null}
    </AppFrame>
  );
}
