'use client';

import { useTranslations } from 'next-intl';
import type { Rung } from '@/lib/domain/ladder';
import type { DraftItem } from '@/lib/domain/program';
import { describeDose } from '@/lib/i18n/describe-dose';
import { useBuilder } from './builder-context';

/** What the patient may do without asking, in the words of the written rule. */
export function LadderPreview({ item, name }: { item: DraftItem; name: string }) {
  const t = useTranslations('builderItem.ladder');
  const tDose = useTranslations('dose');
  const { exercises, program } = useBuilder();
  const { ladder } = item;
  const say = ({ exercise, dose }: Rung) => `${exercise ? (exercises.get(exercise.id)?.name ?? exercise.slug) : name}: ${describeDose(dose, tDose)}`;
  return (
    <div className="rounded-field border border-line bg-surface px-3 py-2 text-label [overflow-wrap:anywhere]">
      <p className="font-bold">{t('preview', { name: program.patient.name })}</p>
      {ladder ? (
        <>
          {ladder.easier.length > 0 ? <p>{t('downRule')}</p> : null}
          {ladder.easier.length > 0 ? <ul className="list-disc pl-5">{ladder.easier.map((rung, i) => <li key={i}>{say(rung)}</li>)}</ul> : null}
          {ladder.harder.length > 0 ? <p>{t('upRule', { sessions: ladder.rule.sessions, pain: ladder.rule.maximumPain })}</p> : null}
          {ladder.harder.length > 0 ? <ul className="list-disc pl-5">{ladder.harder.map((rung, i) => <li key={i}>{say(rung)}</li>)}</ul> : null}
        </>
      ) : <p className="text-ink-2">{t('nothing')}</p>}
    </div>
  );
}
