import { useTranslations } from 'next-intl';
import { FigurePlace } from '@/components/ui/figure-place';
import { ReviewMark } from '@/components/ui/review-mark';
import { cn } from '@/lib/cn';
import type { FigureLook } from '@/lib/domain/figure-look';
import { positions } from '@/lib/domain/exercise';
import { groupItems } from '@/lib/domain/item-groups';
import { describeDose } from '@/lib/i18n/describe-dose';
import type { IssuedVersion } from '@/lib/server/programs/queries';
import { ItemFacts } from './item-facts';

interface Props {
  version: IssuedVersion;
  /** Leaves out pictures. */
  small?: boolean;
  look?: FigureLook;
  /** Ids of what the clinic has reviewed; with some, the others are marked. */
  reviewed?: readonly string[];
}

/** The exercises of a version as they were issued. */
export function VersionItems({ version, small = false, look, reviewed = [] }: Props) {
  const t = useTranslations('program');
  const tGroup = useTranslations('builder.group');
  const tDose = useTranslations('dose');
  const groups = groupItems(version.items, (item) => positions.find((position) => position === item.startPosition) ?? 'any');
  return (
    <ol className={cn(small ? 'flex flex-col gap-2' : 'overflow-hidden rounded-card border border-line bg-surface')}>
      {groups.flatMap((group) =>
        group.items.map(({ item, number }, i) => (
          <li key={item.key}>
            {i === 0 && !small ? (
              <div className={cn('flex flex-wrap justify-between gap-x-4 border-line bg-sunk px-4 py-2', number === 1 ? 'border-b' : 'border-y')}>
                <h3 className="text-label font-bold [overflow-wrap:anywhere]">{group.section || tGroup(group.position)}</h3>
                <p className="text-label text-ink-2">{t('groupCount', { count: group.items.length })}</p>
              </div>
            ) : null}
            <div className={cn('flex items-center gap-3', !small && 'px-4 py-3', !small && i > 0 && 'border-t border-line')}>
              <span className={cn('shrink-0 text-ink-2', small ? 'self-start' : 'w-5')}>{number}</span>
              {small ? null : <FigurePlace slug={item.slug} picture={item.picture} look={look} className="w-[84px] self-start tablet:w-[96px]" />}
              <div className="min-w-0 [overflow-wrap:anywhere]">
                <p className="font-bold">{item.name}</p>
                <p className="text-ink-2">{describeDose(item.dose, tDose)}</p>
                <ItemFacts item={item} phase={version.phases.find(({ key }) => key === item.phaseKey)?.name ?? null} />
                {reviewed.length > 0 ? <ReviewMark isReviewed={reviewed.includes(item.exercise.id)} /> : null}
                {item.note ? <p className="text-label text-ink-2">{t('note', { note: item.note })}</p> : null}
              </div>
            </div>
          </li>
        )),
      )}
    </ol>
  );
}
