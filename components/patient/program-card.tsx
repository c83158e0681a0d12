import { FileText } from 'lucide-react';
import { dayAndShortMonth } from '@/components/chart/day-words';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { cn } from '@/lib/cn';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import { routes } from '@/lib/routes';
import type { PatientReview } from '@/lib/server/review/get-patient-review';

const chip = 'inline-flex min-h-6 items-center rounded-[6px] px-2 text-label font-bold';

/** The program in force in a few figures, with its sheet; or what to do when there is none. */
export function ProgramCard({ review, mayPrescribe, t, locale }: { review: Pick<PatientReview, 'program' | 'openProgram'>; mayPrescribe: boolean; t: Translate; locale: Locale }) {
  const { program, openProgram } = review;
  return (
    <Card className="flex flex-col gap-3 p-4" aria-labelledby="program-title">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="program-title" className="text-card font-bold">{program || openProgram ? t('program.title') : t('program.noneTitle')}</h2>
        {program ? (
          <span className="flex gap-2">
            <span className={cn(chip, 'border border-line')}>{t('program.version', { number: program.version })}</span>
            <span className={cn(chip, program.status === 'active' ? 'bg-green-100 text-green-700' : 'bg-sunk text-ink-2')}>{t(`program.status.${program.status}`)}</span>
          </span>
        ) : null}
      </div>
      {program ? (
        <>
          <p className="text-ink-2">{t('program.facts', { count: program.items.length, minutes: program.minutesADay, day: dayAndShortMonth(program.effectiveFrom, locale) })}</p>
          <LinkButton href={routes.program(program.id)} size="small" className="self-start">
            <FileText aria-hidden size={16} />
            {t('program.open')}
          </LinkButton>
        </>
      ) : openProgram ? (
        <p className="text-ink-2">{t('program.draft', { title: openProgram.title })}</p>
      ) : (
        <p className="text-ink-2">{t(mayPrescribe ? 'program.none' : 'program.noneReader')}</p>
      )}
    </Card>
  );
}
