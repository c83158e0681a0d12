import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { RuleForm } from '@/components/rules/rule-form';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/domain/access';
import { routes } from '@/lib/routes';
import { orNotFound } from '@/lib/server/programs/or-not-found';
import { getProgramRules } from '@/lib/server/rules/queries';
import { requireActor } from '@/lib/server/session';
import { replayRules, saveProgramRules } from '../../../settings/rules/actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ruleSettings'))('titleProgram') };
}

export default async function ProgramRulesPage({ params }: { params: Promise<{ programId: string }> }) {
  const actor = await requireActor('patient:read');
  const program = await orNotFound((await params).programId, (id) => getProgramRules(actor, id));
  const t = await getTranslations('ruleSettings');
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <nav aria-label={t('crumbs')} className="text-label">
        <Link href={routes.program(program.id)} prefetch={false} className="text-ink-2 underline underline-offset-4">{t('crumb', { title: program.title, name: program.patientName })}</Link>
      </nav>
      <PageHeader title={t('titleProgram')} lead={t('leadProgram')} />
      <RuleForm scope={{ kind: 'program', programId: program.id, save: saveProgramRules }} clinic={program.clinic} program={program.rules} mayEdit={can(actor.role, 'program:write')} replay={replayRules} />
    </div>
  );
}
