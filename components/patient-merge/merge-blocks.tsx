import { Ban } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { routes } from '@/lib/routes';
import type { Comparison } from '@/lib/server/patient-merge/compare-patients';

/** Why these two cannot be merged as they are, each with the way out. */
export function MergeBlocks({ comparison: { kept, merged, blocks } }: { comparison: Comparison }) {
  const t = useTranslations('patientMerge');
  const inForce = [kept, merged].flatMap(({ record, subject }) => subject.programs.filter(({ status }) => status === 'active' || status === 'paused').map((program) => ({ ...program, name: record.name })));
  return (
    <Notice tone="attention">
      <h2 className="flex items-center gap-2 font-bold"><Ban aria-hidden size={18} />{t('blocked')}</h2>
      {blocks.map((block) => (
        <div key={block} className="mt-1">
          <p>{t(`block.${block}`, { name: kept.record.name })}</p>
          {block === 'both-in-force' ? (
            <ul className="list-disc pl-5">
              {inForce.map(({ id, title, name }) => <li key={id}><Link href={routes.program(id)} prefetch={false} className="inline-flex min-h-6 items-center underline underline-offset-4">{t('openProgram', { title, name })}</Link></li>)}
            </ul>
          ) : (
            <Link href={routes.editPatient(kept.id)} prefetch={false} className="inline-flex min-h-6 items-center underline underline-offset-4">{kept.record.name}</Link>
          )}
        </div>
      ))}
    </Notice>
  );
}
