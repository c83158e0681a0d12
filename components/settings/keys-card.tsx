'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/form/checkbox';
import { Card } from '@/components/ui/card';
import type { ActionResult } from '@/lib/action-result';
import { useTeamWork } from './use-team-work';

/** Shortcuts of one character are off until somebody wants them: speech input would set them off. */
export function KeysCard({ singleKeys, save }: { singleKeys: boolean; save: (input: { on: boolean }) => Promise<ActionResult> }) {
  const t = useTranslations('settings.account');
  const settings = useTranslations('settings');
  const { busy, run } = useTeamWork();
  return (
    <Card className="flex flex-col items-start gap-5 p-4 tablet:p-6">
      <h2 className="text-card font-bold">{t('keys')}</h2>
      <Checkbox label={t('singleKeys')} hint={t('singleKeysHint')} defaultChecked={singleKeys} disabled={busy} onChange={(event) => void run(save({ on: event.target.checked }), { title: settings('saved') })} />
    </Card>
  );
}
