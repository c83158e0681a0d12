import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { describeDose } from '@/lib/i18n/describe-dose';
import type { ExercisePage } from '@/lib/server/library/queries';
import { doseScales, type DoseScale } from './dose-scale';

const hatched = { backgroundImage: 'repeating-linear-gradient(135deg, var(--no-data) 0 2px, transparent 2px 6px)' };

function Scale({ scale }: { scale: DoseScale }) {
  const t = useTranslations('library');
  const at = (value: number) => `${(100 * value) / scale.top}%`;
  const said = scale.bars.map(({ source, min, max }) => {
    const name = t('dose.source', { source: t(`sourceName.${source}`) });
    if (min === null) return t('dose.open', { source: name });
    return max === null ? t('dose.from', { source: name, min }) : t('dose.range', { source: name, min, max });
  });
  return (
    <div className="flex flex-col gap-1">
      <p className="text-label text-ink-2">{t(`dose.${scale.field}`)}</p>
      <div role="img" aria-label={[t(`dose.${scale.field}`), ...said, ...(scale.value === null ? [] : [t('dose.default', { value: scale.value })])].join('. ')} className="relative pb-5 pt-6">
        <div className="absolute inset-y-0 left-8 right-2">
          {scale.ticks.map((tick) => (
            <span key={tick} className="absolute bottom-0 top-5 flex -translate-x-1/2 flex-col items-center" style={{ left: at(tick) }}>
              <span className="w-px flex-1 bg-line" />
              <span className="text-label text-ink-2">{tick}</span>
            </span>
          ))}
        </div>
        {scale.bars.map(({ source, min, max }) => (
          <div key={source} className="relative flex h-7 items-center">
            <span className="w-8 text-label font-bold">{source === 'common' ? '·' : source}</span>
            <span className="relative mr-2 h-4 flex-1">
              {min === null ? <span className="absolute inset-0 rounded-full border border-no-data" style={hatched} /> : null}
              {min === null ? null : <span className="absolute inset-y-0 min-w-1 rounded-sm bg-teal-200" style={{ left: at(min), right: `${100 - (100 * (max ?? min)) / scale.top}%` }} />}
              {min !== null && max === null ? <span className="absolute inset-y-0 right-0" style={{ left: at(min), ...hatched }} /> : null}
            </span>
          </div>
        ))}
        {scale.value === null ? null : (
          <div className="pointer-events-none absolute inset-y-0 left-8 right-2">
            <span className="absolute bottom-5 top-5 w-0.5 -translate-x-1/2 bg-teal-700" style={{ left: at(scale.value) }} />
            <span className="absolute top-0 text-label font-bold whitespace-nowrap text-teal-700" style={scale.value > scale.top / 2 ? { right: `${100 - (100 * scale.value) / scale.top}%` } : { left: at(scale.value) }}>{t('dose.default', { value: scale.value })}</span>
          </div>
        )}
      </div>
    </div>
  );
}

/** The default dose in words, against what each source states; where a source gives no figure the bar is hatched. */
export function DoseCard({ exercise }: { exercise: ExercisePage }) {
  const t = useTranslations('library');
  const dose = useTranslations('dose');
  return (
    <Card className="flex flex-col gap-3 p-5">
      <h2 className="text-card font-bold">{t('dose.title')}</h2>
      <p className="text-card font-bold">{describeDose(exercise.defaultDose, dose)}</p>
      {doseScales(exercise.defaultDose, exercise.ranges).map((scale) => <Scale key={scale.field} scale={scale} />)}
      <ul className="flex flex-col gap-1 text-label text-ink-2">
        {exercise.text.sourceDose.map(({ source, text }) => <li key={`${source} ${text}`}><b className="text-ink">{t(`sourceName.${source}`)}:</b> {text}</li>)}
      </ul>
    </Card>
  );
}
