import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { formatInstant } from '@/lib/i18n/format-date';
import { toLocale } from '@/lib/i18n/locales';
import type { AuditPage } from '@/lib/server/members/queries';

type Row = AuditPage['rows'][number];

export function AuditTable({ rows }: { rows: Row[] }) {
  const t = useTranslations('settings.audit');
  const action = useTranslations('settings.audit.action');
  const subject = useTranslations('settings.audit.subject');
  const locale = toLocale(useLocale());
  const zone = useTimeZone();
  // A newer release may write what this one has no words for: its code is shown as it is.
  const saidOf = (code: string) => (action.has(code as Parameters<typeof action.has>[0]) ? action(code as Parameters<typeof action>[0]) : code);
  const subjectOf = (code: string) => (subject.has(code as Parameters<typeof subject.has>[0]) ? subject(code as Parameters<typeof subject>[0]) : code);
  const whoOf = (row: Row) => row.member ?? t(row.actorKind);
  return (
    <Card className="overflow-clip">
      <table className="w-full text-left max-tablet:block">
        <thead className="border-b border-line text-label text-ink-2 max-tablet:sr-only">
          <tr>{(['when', 'who', 'what', 'about', 'number'] as const).map((key) => <th key={key} scope="col" className="px-4 py-2">{t(key)}</th>)}</tr>
        </thead>
        <tbody className="max-tablet:block">
          {rows.map((row) => (
            <tr key={row.seq} className="border-b border-line last:border-b-0 max-tablet:block max-tablet:px-4 max-tablet:py-3 tablet:[&>td]:px-4 tablet:[&>td]:py-2">
              <td className="whitespace-nowrap text-ink-2 max-tablet:block max-tablet:text-label"><time dateTime={row.at.toISOString()}>{formatInstant(row.at, locale, zone, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' })}</time></td>
              <td className="font-bold max-tablet:block [overflow-wrap:anywhere]">{whoOf(row)}</td>
              <td className="max-tablet:block">{saidOf(row.action)}</td>
              <td className="text-label text-ink-2 max-tablet:block [overflow-wrap:anywhere]">{subjectOf(row.subjectType)}{row.subjectId ? ` ${row.subjectId.slice(-8)}` : ''}</td>
              <td className="text-label text-ink-2 max-tablet:hidden">{row.seq}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
