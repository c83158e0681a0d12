'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { BalanceRemark } from '@/lib/domain/remark-types';
import { Remark } from './remark';
import { useBuilder } from './builder-context';

const shownAtOnce = 3;

/** At most three at once; the rest unfold. */
export function BalanceRemarks({ remarks }: { remarks: readonly BalanceRemark[] }) {
  const t = useTranslations('builder.balance');
  const { draft } = useBuilder();
  const [all, setAll] = useState(false);
  if (draft.items.length === 0) return null;
  const shown = all ? remarks : remarks.slice(0, shownAtOnce);
  const hidden = remarks.length - shown.length;
  return (
    <div className="mt-4 flex flex-col gap-2">
      <h3 className="sr-only">{t('remarks')}</h3>
      {shown.map((remark) => <Remark key={`${remark.kind} ${remark.keys.join()} ${'add' in remark ? remark.add : ''} ${'precautions' in remark ? remark.precautions.join() : ''}`} remark={remark} />)}
      {remarks.length === 0 ? <p className="flex items-center gap-2 rounded-field border border-line px-3 py-2 text-label text-ink-2"><Check aria-hidden size={16} className="text-green-700" />{t('fine')}</p> : null}
      {remarks.length > shownAtOnce ? <Button size="small" look="quiet" aria-expanded={all} onClick={() => setAll(!all)} className="self-start">{all ? t('fewerShown') : t('more', { count: hidden })}</Button> : null}
    </div>
  );
}
