import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { clinicFormats, type ClinicFormat } from '@/lib/export-formats';
import { routes } from '@/lib/routes';

const words: Record<ClinicFormat, 'ndjson' | 'csv' | 'fhir'> = { ndjson: 'ndjson', csv: 'csv', 'fhir.ndjson': 'fhir' };

/** The clinic's whole record as files. */
export function ClinicFiles({ patients }: { patients: number }) {
  const t = useTranslations('exports.clinic');
  return (
    <Card className="flex max-w-3xl flex-col gap-4 p-4 tablet:p-6" aria-labelledby="clinic-files">
      <div className="flex flex-col gap-1">
        <h2 id="clinic-files" className="text-card font-bold">{t('title')}</h2>
        <p className="text-ink-2">{t('lead')}</p>
      </div>
      <Notice tone="caution">{t('caution')}</Notice>
      <ul className="divide-y divide-line">
        {clinicFormats.map((format) => (
          <li key={format} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 tablet:flex-nowrap">
            <div className="min-w-0">
              <h3 className="font-bold">{t(words[format])}</h3>
              <p className="text-label text-ink-2">{t(`${words[format]}Hint`)}</p>
            </div>
            <a href={routes.clinicFile(format)} download aria-label={t('downloadName', { what: t(words[format]) })} className={buttonClass('plain', undefined, 'shrink-0')}><Download aria-hidden size={18} />{t('download')}</a>
          </li>
        ))}
      </ul>
      <p className="text-label text-ink-2">{t('size', { patients })}</p>
    </Card>
  );
}
