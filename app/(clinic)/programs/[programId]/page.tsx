import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mailLink } from '@/app/(clinic)/settings/mail/actions';
import { LinkPanel } from '@/components/links/link-panel';
import { HandoutLinks } from '@/components/programs/handout-links';
import { ProgramActions } from '@/components/programs/program-actions';
import { ProgramHeader } from '@/components/programs/program-header';
import { ProgramOverview } from '@/components/programs/program-overview';
import { VersionHistory } from '@/components/programs/version-history';
import { can } from '@/lib/domain/access';
import { listLinks } from '@/lib/server/links/queries';
import { orNotFound } from '@/lib/server/programs/or-not-found';
import { getProgram } from '@/lib/server/programs/queries';
import { requireActor } from '@/lib/server/session';
import { completeProgram, pauseProgram, reopenProgram, resumeProgram } from '../actions';
import { createLink, revokeLink } from './links/actions';

interface Props {
  params: Promise<{ programId: string }>;
}

const turns = { pause: pauseProgram, resume: resumeProgram, complete: completeProgram, reopen: reopenProgram };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('program'))('title') };
}

export default async function ProgramPage({ params }: Props) {
  const actor = await requireActor('patient:read');
  const program = await orNotFound((await params).programId, (id) => getProgram(actor, id));
  const { id, patient, status, versions } = program;
  const [inForce] = versions;
  const links = inForce && can(actor.role, 'link:write') ? await listLinks(actor, id) : null;
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <ProgramHeader program={program} actions={can(actor.role, 'program:write') ? <ProgramActions programId={id} status={status} run={turns} /> : null} />
      <div className="grid items-start gap-4 desktop:grid-cols-[minmax(0,1fr)_368px]">
        <ProgramOverview program={program} />
        {inForce ? (
          <div className="flex flex-col gap-4">
            {links ? <LinkPanel programId={id} links={links} defaultDays={program.linkDays} birthDateKnown={patient.birthDate !== null} createLink={createLink} mailLink={mailLink} revokeLink={revokeLink} /> : null}
            <HandoutLinks programId={id} number={inForce.number} patientLocale={patient.locale} />
            <VersionHistory programId={id} versions={versions} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
