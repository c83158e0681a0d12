import { getTranslations } from 'next-intl/server';
import { FigureMotion } from '@/components/figure/figure-motion';
import { Card } from '@/components/ui/card';
import { FigurePlace } from '@/components/ui/figure-place';
import { isHeld } from '@/lib/figure/draw-figure';

/** Start and end beside each other, and the movement between them once it is asked for. A held posture is one picture. */
export async function ExercisePictures({ slug, name }: { slug: string; name: string }) {
  const t = await getTranslations('library');
  if (isHeld(slug)) {
    return (
      <Card className="flex justify-center p-4">
        <Plate slug={slug} moment="end" name={t('holdOf', { name })} caption={t('hold')} />
      </Card>
    );
  }
  return (
    <Card className="divide-y divide-line">
      <div className="grid gap-4 p-4 tablet:grid-cols-2 tablet:gap-0 tablet:divide-x tablet:divide-line">
        <Plate slug={slug} moment="start" name={t('startOf', { name })} caption={t('start')} />
        <Plate slug={slug} moment="end" name={t('endOf', { name })} caption={t('end')} />
      </div>
      <details className="px-5 py-3">
        <summary className="font-bold text-teal-700">{t('motion.title')}</summary>
        <div className="mx-auto max-w-xl rounded-field bg-plate p-4">
          <FigureMotion slug={slug} title={name} labels={{ play: t('motion.play'), pause: t('motion.pause'), position: t('motion.position') }} className="h-auto w-full" />
        </div>
      </details>
    </Card>
  );
}

function Plate({ slug, moment, name, caption }: { slug: string; moment: 'start' | 'end'; name: string; caption: string }) {
  return (
    <figure className="flex w-full max-w-xl flex-col items-center gap-2 tablet:px-4">
      <FigurePlace slug={slug} moment={moment} name={name} className="w-full border-0" />
      <figcaption className="font-bold">{caption}</figcaption>
    </figure>
  );
}
