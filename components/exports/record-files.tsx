import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { patientFormats, type PatientFormat } from '@/lib/export-formats';
import { routes } from '@/lib/routes';

const words: Record<PatientFormat, 'pdf' | 'csv' | 'json' | 'fhir'> = { pdf: 'pdf', csv: 'csv', json: 'json', 'fhir.json': 'fhir' };

/** The patient's whole record as files, each with what it holds. */
export function RecordFiles({ patientId, name }: { patientId: string; name: string }) {
  const t = useTranslations('exports.record');
  return (
    <Card className="flex flex-col gap-2 p-4 print:hidden" aria-labelledby="record-files">
      <h2 id="record-files" className="text-card font-bold">{t('title')}</h2>
      <p className="text-label text-ink-2">{t('text')}</p>
      <ul className="flex flex-col">
        {patientFormats.map((format) => (
          <li key={format} className="border-b border-line last:border-b-0">
            {/* A plain link: the router would fetch the file ahead, and each fetch is in the audit log. */}
            <a href={routes.exportPatient(patientId, format)} download aria-label={t('of', { format: t(words[format]), name })} className="group flex min-h-11 items-center gap-3 py-2">
              <Download aria-hidden size={18} className="shrink-0 text-teal-700" />
              <span className="flex min-w-0 flex-col">
                <span className="font-bold text-teal-700 underline-offset-4 group-hover:underline">{t(words[format])}</span>
                <span className="text-label text-ink-2">{t(`${words[format]}Hint`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
