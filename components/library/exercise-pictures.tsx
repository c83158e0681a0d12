import { getTranslations } from 'next-intl/server';
import { FigureMotion } from '@/components/figure/figure-motion';
import { tempoOfDose } from '@/components/figure/tempo-of-dose';
import { Card } from '@/components/ui/card';
import { FigurePlace } from '@/components/ui/figure-place';
import type { Dose } from '@/lib/domain/dose';
import type { ExerciseText } from '@/lib/domain/exercise';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { FrozenPicture } from '@/lib/domain/frozen-picture';
import { hasFigure, isHeld } from '@/lib/figure/draw-figure';
import type { Movement } from '@/lib/figure/movement';

interface Props {
  slug: string;
  name: string;
  picture: FrozenPicture;
  look: FigureLook;
}

interface MovingProps extends Props {
  /** The clinic's own figure, where one shows the exercise. */
  movement?: Movement;
  /** Sets the pace. */
  dose: Dose;
  text: Pick<ExerciseText, 'summary' | 'steps'>;
}

/** Start and end beside each other, and the movement between them once it is asked for. A held posture and an uploaded picture are one picture. */
export async function ExercisePictures({ slug, name, picture, look, movement, dose, text }: MovingProps) {
  const t = await getTranslations('library');
  const shown = { slug, picture, look };
  const figure = picture.figureSlug ?? slug;
  if (!picture.pictureId && !picture.figureId && !hasFigure(figure)) return null;
  if (picture.pictureId || (movement ? !movement.end : isHeld(figure))) {
    return (
      <Card className="flex justify-center p-4">
        <Plate {...shown} moment="end" name={t('holdOf', { name })} caption={picture.pictureId ? '' : t('hold')} />
      </Card>
    );
  }
  return (
    <Card className="divide-y divide-line">
      <div className="grid gap-4 p-4 tablet:grid-cols-2 tablet:gap-0 tablet:divide-x tablet:divide-line">
        <Plate {...shown} moment="start" name={t('startOf', { name })} caption={t('start')} />
        <Plate {...shown} moment="end" name={t('endOf', { name })} caption={t('end')} />
      </div>
      {picture.figureId && !movement ? null : (
        <details className="px-5 py-3">
          <summary className="font-bold text-teal-700">{t('motion.title')}</summary>
          <div className="mx-auto max-w-xl rounded-field bg-plate p-4">
            <FigureMotion slug={figure} movement={movement} tempo={tempoOfDose(dose)} description={[text.summary, ...text.steps].join(' ')} look={look.look} build={look.build} title={name} labels={{ play: t('motion.play'), pause: t('motion.pause'), position: t('motion.position') }} className="h-auto w-full" />
          </div>
        </details>
      )}
    </Card>
  );
}

function Plate({ caption, ...shown }: Props & { moment: 'start' | 'end'; caption: string }) {
  return (
    <figure className="flex w-full max-w-xl flex-col items-center gap-2 tablet:px-4">
      <FigurePlace {...shown} className="w-full border-0" />
      {caption ? <figcaption className="font-bold">{caption}</figcaption> : null}
    </figure>
  );
}
