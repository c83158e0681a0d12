import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ApprovalCard } from '@/components/library/approval-card';
import { PairsCard, PrecautionsCard } from '@/components/library/caution-cards';
import { DoseCard } from '@/components/library/dose-card';
import { ExerciseHead } from '@/components/library/exercise-head';
import { ExercisePictures } from '@/components/library/exercise-pictures';
import { ExerciseText } from '@/components/library/exercise-text';
import { LadderCard } from '@/components/library/ladder-card';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { locales } from '@/lib/i18n/locales';
import { can } from '@/lib/domain/access';
import { AppError } from '@/lib/domain/errors';
import type { MemberActor } from '@/lib/server/actor';
import { findFigure } from '@/lib/server/figures/find-figure';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { getApproval } from '@/lib/server/library/approvals';
import { getExercise } from '@/lib/server/library/queries';
import { requireActor } from '@/lib/server/session';
import { approveExercise, withdrawApproval } from '../approvals/actions';
import { restoreExercise, retireExercise, setFavourite } from '../actions';

interface Props {
  params: Promise<{ slug: string }>;
}

function orMissing(actor: MemberActor, slug: string) {
  return getExercise(actor, slug).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  });
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library'))('title') };
}

export default async function ExercisePage({ params }: Props) {
  const actor = await requireActor('library:read');
  const exercise = await orMissing(actor, (await params).slug);
  const t = await getTranslations('library');
  const common = await getTranslations('common');
  const mayWrite = can(actor.role, 'library:write');
  const { approval, hash } = await getApproval(actor, exercise.id);
  const on = approval.state === 'never' ? '' : (await getFormatter()).dateTime(new Date(approval.at), { dateStyle: 'long', timeZone: actor.clinicZone });
  const look = await findFigureLook(actor);
  const { videoUrl, figureId } = exercise.picture;
  const figure = figureId ? await findFigure(actor, figureId) : null;
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <ExerciseHead exercise={exercise} mayPrescribe={can(actor.role, 'program:write')} mayWrite={mayWrite} retire={retireExercise} restore={restoreExercise} setFavourite={setFavourite} />
      {exercise.isRetired ? <Notice>{t('retiredNotice')}</Notice> : null}
      {exercise.languages.length < locales.length ? <Notice>{t('shownIn', { languages: exercise.languages.map((locale) => common(`locales.${locale}`)).join(', ') })}</Notice> : null}
      {approval.state === 'approved' || exercise.isOwn ? null : <Notice tone="caution">{t('notReviewed')}</Notice>}
      <div className="grid items-start gap-4 desktop:grid-cols-[minmax(0,1fr)_396px]">
        <div className="flex flex-col gap-5">
          <ExercisePictures slug={exercise.slug} name={exercise.text.name} picture={exercise.picture} look={look} movement={figure?.movement} dose={exercise.defaultDose} text={exercise.text} />
          {videoUrl ? <p className="px-1"><a href={videoUrl} target="_blank" rel="noopener noreferrer" title={t('videoHint')} className="font-bold text-teal-700 underline [overflow-wrap:anywhere]">{t('video', { host: new URL(videoUrl).host })}</a></p> : null}
          <ExerciseText exercise={exercise} />
          {exercise.citations.length > 0 ? <Card className="flex flex-col gap-2 p-5">
            <h2 className="text-card font-bold">{t('sources')}</h2>
            <ul className="grid gap-3 text-label text-ink-2 tablet:grid-cols-2">
              {exercise.citations.map(({ source, text }) => <li key={source}><b className="text-ink">{t(`sourceName.${source}`)}</b> {text}</li>)}
            </ul>
          </Card> : null}
        </div>
        <div className="flex flex-col gap-4">
          <ApprovalCard key={hash} exerciseId={exercise.id} approval={approval} hash={hash} on={on} approve={mayWrite ? approveExercise : undefined} withdraw={mayWrite ? withdrawApproval : undefined} />
          <DoseCard exercise={exercise} />
          <LadderCard exercise={exercise} look={look} />
          <PrecautionsCard exercise={exercise} />
          <PairsCard exercise={exercise} look={look} />
        </div>
      </div>
    </div>
  );
}
