'use client';

import { useTranslations } from 'next-intl';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { FigurePlace } from '@/components/ui/figure-place';
import { figureBuilds, figureLooks, type FigureLook } from '@/lib/domain/figure-look';
import { PictureChoice } from './picture-choice';

interface Props {
  /** What the other group has chosen, so that each picture shows what one would get. */
  chosen: FigureLook;
  /** With it the first choice is "as the clinic", drawn as the clinic is. */
  clinicLook?: FigureLook;
  look: UseFormRegisterReturn;
  build: UseFormRegisterReturn;
}

/** Face, hair, arms and trunk are all seen in it. */
const shownIn = 'seated-spinal-twist';

/** Skin, hair and build, chosen by small pictures. */
export function LookChoice({ chosen, clinicLook, look, build }: Props) {
  const t = useTranslations('figure.look');
  const picture = (one: FigureLook) => <FigurePlace slug={shownIn} moment="start" look={one} className="w-full" />;
  return (
    <>
      <fieldset className="min-w-0">
        <legend className="mb-2 font-bold">{t('skin')}</legend>
        <div className="grid grid-cols-2 gap-3 tablet:grid-cols-3">
          {clinicLook ? <PictureChoice {...look} value="" label={t('asClinic')}>{picture({ ...chosen, look: clinicLook.look })}</PictureChoice> : null}
          {figureLooks.map((name) => <PictureChoice key={name} {...look} value={name} label={t(`names.${name}`)}>{picture({ ...chosen, look: name })}</PictureChoice>)}
        </div>
      </fieldset>
      <fieldset className="min-w-0">
        <legend className="mb-2 font-bold">{t('build')}</legend>
        <div className="grid grid-cols-2 gap-3 tablet:grid-cols-3">
          {clinicLook ? <PictureChoice {...build} value="" label={t('asClinic')}>{picture({ ...chosen, build: clinicLook.build })}</PictureChoice> : null}
          {figureBuilds.map((name) => <PictureChoice key={name} {...build} value={name} label={t(`builds.${name}`)}>{picture({ ...chosen, build: name })}</PictureChoice>)}
        </div>
      </fieldset>
    </>
  );
}
