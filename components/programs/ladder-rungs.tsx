import { ArrowDown, ArrowUp, Dot } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { describeDose } from '@/lib/i18n/describe-dose';
import type { ProgramWork } from '@/lib/server/programs/program-work';

interface Props {
  ladder: ProgramWork['ladders'][number];
  busy: boolean;
  choose: ((level: number) => void) | null;
}

/** The steps from the hardest to the easiest; the one the patient is on is marked with a word. */
export function LadderRungs({ ladder, busy, choose }: Props) {
  const t = useTranslations('program.ladders');
  const tDose = useTranslations('dose');
  return (
    <ol className="flex flex-col gap-1">
      {ladder.rungs.map((rung) => {
        const isHere = rung.level === ladder.level;
        const Icon = rung.level > 0 ? ArrowUp : rung.level < 0 ? ArrowDown : Dot;
        const words = `${rung.name}, ${describeDose(rung.dose, tDose)}`;
        return (
          <li key={rung.level} aria-current={isHere ? 'step' : undefined} className={cn('flex flex-wrap items-center gap-x-2 gap-y-1 rounded-field border px-2 py-1 text-label', isHere ? 'border-teal-700 bg-teal-50' : 'border-line')}>
            <Icon aria-hidden size={16} className="shrink-0 text-ink-3" />
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
              <span className="text-ink-2">{t(rung.level > 0 ? 'harder' : rung.level < 0 ? 'easier' : 'prescribed')}: </span>{words}
            </span>
            {isHere ? <strong>{t('here')}</strong> : choose ? <Button size="small" busy={busy} aria-label={t('moveTo', { words })} onClick={() => choose(rung.level)}>{t('move')}</Button> : null}
          </li>
        );
      })}
    </ol>
  );
}
