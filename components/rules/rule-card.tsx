'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LevelBadge } from '@/components/ui/level-badge';
import { ruleSources } from '@/lib/domain/rules/rule-settings';
import type { AlertLevel, RuleName } from '@/lib/domain/rules-types';

const levels: Record<RuleName, AlertLevel> = {
  'emergency-flag': 'critical', 'red-flag': 'high', peripheralisation: 'high', 'sharp-rise': 'high', 'worse-next-morning': 'medium', 'worsening-trend': 'high',
  'skipped-for-pain': 'medium', silence: 'low', 'ready-to-progress': 'info', question: 'medium',
};

/** A rule in words: how loud it is, when it trips, what the patient sees, what it rests on; its numbers beside it. */
export function RuleCard({ rule, children }: { rule: RuleName; children?: ReactNode }) {
  const t = useTranslations('ruleSettings');
  const rules = useTranslations('rules');
  const level = levels[rule];
  return (
    <li className="grid gap-x-8 gap-y-4 border-t border-line p-4 first:border-t-0 tablet:grid-cols-[minmax(0,1fr)_minmax(0,20rem)] tablet:p-6">
      <div className="flex min-w-0 flex-col gap-1.5">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-card font-bold">
          {rules(`title.${rule}`)}
          <LevelBadge level={level} word={rules(`level.${level}`)} />
        </h3>
        <p>{t(`trips.${rule}`)}</p>
        <p className="text-ink-2">{t(`sees.${rule}`)}</p>
        <p className="text-label text-ink-2">{t('source', { list: ruleSources[rule].map((source) => rules(`source.${source}`)).join(' · ') })}</p>
      </div>
      <div className="flex min-w-0 flex-col gap-4">{children ?? <p className="text-ink-2">{t(rule === 'question' ? 'fixedQuestion' : 'fixed')}</p>}</div>
    </li>
  );
}
