import { ChevronRight, Printer } from 'lucide-react';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { shortDay } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { IssuedVersion } from '@/lib/server/programs/queries';
import { ChangeList } from './change-list';
import { RestoreButton, type RestoreActions } from './restore-button';
import { VersionItems } from './version-items';

interface Props {
  programId: string;
  /** The newest first. */
  versions: IssuedVersion[];
  /** Null for those who may not prescribe, and where nothing can be changed any more. */
  restore: { revision: number; run: RestoreActions } | null;
}

/** Every version as it was issued, by whom, when, why and with what changed. */
export function VersionHistory({ programId, versions, restore }: Props) {
  const t = useTranslations('program');
  const locale = toLocale(useLocale());
  const format = useFormatter();
  const time = (at: Date) => format.dateTime(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <Card className="p-4" aria-labelledby="program-versions">
      <h2 id="program-versions" className="text-card font-bold">{t('versions')}</h2>
      <ol className="mt-2 flex flex-col">
        {versions.map((version, i) => (
          <li key={version.id} className="border-t border-line py-3 first:border-t-0 last:pb-0">
            <div className="flex flex-wrap items-center justify-between gap-x-3">
              <h3 className="font-bold">{t('version', { number: version.number })} <span className="text-label font-normal text-ink-2">{t(i === 0 ? 'inForce' : 'superseded')}</span></h3>
              <a href={routes.handout(programId, version.number)} target="_blank" rel="noreferrer" aria-label={t('versionHandout', { number: version.number })} className="inline-flex min-h-7 items-center gap-1.5 text-label font-bold text-teal-700 underline">
                <Printer aria-hidden size={14} />
                {t('pdf')}
              </a>
            </div>
            <p className="text-label text-ink-2">{t('issuedLine', { day: `${shortDay(version.issuedOn, locale)}, ${time(version.issuedAt)}`, name: version.issuedBy })}</p>
            {version.reason ? <p className="mt-1 [overflow-wrap:anywhere]">{t('reason', { reason: version.reason })}</p> : null}
            {version.number === 1 ? <p className="mt-1 text-ink-2">{t('first')}</p> : <ChangeList changes={version.changes} versions={versions} label={t('changes')} />}
            <details className="group mt-1">
              <summary className="inline-flex min-h-7 items-center gap-1 text-label font-bold text-teal-700"><ChevronRight aria-hidden size={14} className="group-open:rotate-90" />{t('asIssued')}</summary>
              <div className="pt-2"><VersionItems version={version} small /></div>
            </details>
            {restore && i > 0 ? <div className="mt-1 flex flex-wrap gap-2"><RestoreButton programId={programId} number={version.number} revision={restore.revision} run={restore.run} /></div> : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
