import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { VersionChange } from '@/lib/domain/program-diff';
import { routes } from '@/lib/routes';
import type { IssuedVersion } from '@/lib/server/programs/queries';
import { ChangeList } from './change-list';

interface Props {
  programId: string;
  /** The newest first; at least two. */
  versions: IssuedVersion[];
  /** What was asked for in the address, with its answer. */
  compared: { from: number; to: number; changes: VersionChange[] } | null;
}

/** Two versions beside each other: what differs, in words. The choice is in the address. */
export function VersionCompare({ programId, versions, compared }: Props) {
  const t = useTranslations('program');
  const choice = (name: 'from' | 'to', value: number) => (
    <label className="flex min-w-24 flex-1 flex-col gap-1 text-label">
      {t(`compare.${name}`)}
      <select name={name} defaultValue={value} className={controlClass}>
        {versions.map(({ number }) => <option key={number} value={number}>{t('version', { number })}</option>)}
      </select>
    </label>
  );
  const [newest, before] = versions;
  return (
    <Card className="p-4" id="compare" aria-labelledby="program-compare">
      <h2 id="program-compare" className="text-card font-bold">{t('compare.title')}</h2>
      <form action={`${routes.program(programId)}#compare`} className="mt-2 flex flex-wrap items-end gap-2">
        {choice('from', compared?.from ?? before?.number ?? 1)}
        {choice('to', compared?.to ?? newest?.number ?? 1)}
        <Button type="submit">{t('compare.show')}</Button>
      </form>
      {compared ? (
        <section aria-label={t('compare.answer', { from: compared.from, to: compared.to })} className="mt-3">
          <h3 className="font-bold">{t('compare.answer', { from: compared.from, to: compared.to })}</h3>
          {compared.changes.length === 0 ? <p className="text-ink-2">{t('compare.same')}</p> : <ChangeList changes={compared.changes} versions={versions} label={t('changes')} />}
        </section>
      ) : null}
    </Card>
  );
}
