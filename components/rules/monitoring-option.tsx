'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '@/components/form/checkbox';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Card } from '@/components/ui/card';
import type { ActionResult } from '@/lib/action-result';

interface Props {
  isOn: boolean;
  mayEdit: boolean;
  save: (input: { on: boolean }) => Promise<ActionResult>;
}

/** Whether patients' pages count the days with data, as remote monitoring is billed. */
export function MonitoringOption({ isOn, mayEdit, save }: Props) {
  const t = useTranslations('ruleSettings.monitoring');
  const tell = useTell();
  const refusalWords = useRefusalWords();
  const [on, setOn] = useState(isOn);
  async function change(next: boolean) {
    setOn(next);
    const result = await save({ on: next }).catch(() => 'offline' as const);
    if (result !== 'offline' && result.ok) return tell({ title: t(next ? 'on' : 'off') });
    setOn(!next);
    tell({ title: refusalWords(result), isProblem: true });
  }
  return (
    <Card className="flex max-w-5xl flex-col gap-3 p-4 tablet:p-6">
      <h2 className="text-card font-bold">{t('title')}</h2>
      <Checkbox label={t('label')} hint={t('hint')} checked={on} disabled={!mayEdit} onChange={(event) => void change(event.target.checked)} />
    </Card>
  );
}
