'use client';

import { useTranslations } from 'next-intl';
import { usePutAside } from '@/components/form/use-put-aside';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/action-result';

type Act = (input: { id: string }) => Promise<ActionResult>;

/** Puts one of the clinic's own exercises aside, with a way back at once and from Retired later. */
export function RetireButton({ id, name, isRetired, retire, restore }: { id: string; name: string; isRetired: boolean; retire: Act; restore: Act }) {
  const t = useTranslations('library.retire');
  const { busy, putAside, bringBack } = usePutAside({ id, putAside: { act: retire, said: t('done', { name }), text: t('keeps') }, bringBack: { act: restore, said: t('restored', { name }) } });
  return <Button busy={busy} onClick={isRetired ? bringBack : putAside}>{t(isRetired ? 'restore' : 'retire')}</Button>;
}
