import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { BodyMap } from '@/components/ui/body-map';

/** How far the pain goes, by the body map and the list beside it. */
export function PainPlaces(props: Omit<ComponentProps<typeof BodyMap>, 'words'>) {
  const place = useTranslations('rules.location');
  const side = useTranslations('plan.side');
  return <BodyMap {...props} words={{ place: (one) => place(one), side: { back: side('back'), front: side('front') } }} />;
}
