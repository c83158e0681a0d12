import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { mailLink } from '@/app/(clinic)/settings/mail/actions';
import { LinkPanel } from '@/components/links/link-panel';
import { HandoutLinks } from '@/components/programs/handout-links';
import { LadderPanel } from '@/components/programs/ladder-panel';
import { PhasePanel } from '@/components/programs/phase-panel';
import { ProgramActions } from '@/components/programs/program-actions';
import { ProgramHeader } from '@/components/programs/program-header';
import { ProgramOverview } from '@/components/programs/program-overview';
import { VersionCompare } from '@/components/programs/version-compare';
import { VersionHistory } from '@/components/programs/version-history';
import { RulesLink } from '@/components/rules/rules-link';
import { can } from '@/lib/domain/access';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { listReviewed } from '@/lib/server/library/approvals';
import { listLinks } from '@/lib/server/links/queries';
import { compareVersions } from '@/lib/server/programs/compare-versions';
import { orNotFound } from '@/lib/server/programs/or-not-found';
import { getProgramWork } from '@/lib/server/programs/program-work';
import { getProgram } from '@/lib/server/programs/queries';
import { requireActor } from '@/lib/server/session';
import { completeProgram, pauseProgram, reopenProgram, restoreVersion, resumeProgram, saveDraft, setLevel, startPhase, withdrawPhaseStart } from '../actions';
import { createLink, revokeLink } from './links/actions';

interface Props {
  params: Promise<{ programId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Two versions to compare, as the address names them; anything else asks for none. */
const comparison = z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) });

const turns = { pause: pauseProgram, resume: resumeProgram, complete: completeProgram, reopen: reopenProgram };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('program'))('title') };
}

export default async function ProgramPage({ params, searchParams }: Props) {
  const actor = await requireActor('patient:read');
  const program = await orNotFound((await params).programId, (id) => getProgram(actor, id));
  const { id, patient, status, versions } = program;
  const [inForce] = versions;
  const asked = comparison.safeParse(await searchParams).data;
  const isKnown = (number: number) => versions.some((version) => version.number === number);
  const compared = asked && isKnown(asked.from) && isKnown(asked.to) ? { ...asked, changes: await compareVersions(actor, id, asked.from, asked.to) } : null;
  const work = inForce ? await getProgramWork(actor, id) : null;
  const mayWrite = can(actor.role, 'program:write');
  const links = inForce && can(actor.role, 'link:write') ? await listLinks(actor, id) : null;
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <ProgramHeader program={program} actions={mayWrite ? <ProgramActions programId={id} status={status} run={turns} /> : null} />
      <div className="grid items-start gap-4 desktop:grid-cols-[minmax(0,1fr)_368px]">
        <ProgramOverview program={program} today={program.today} look={await findFigureLook(actor)} reviewed={inForce ? await listReviewed(actor, inForce.items.map((item) => item.exercise.id)) : []} />
        {inForce ? (
          <div className="flex flex-col gap-4">
            {links ? <LinkPanel programId={id} links={links} defaultDays={program.linkDays} birthDateKnown={patient.birthDate !== null} createLink={createLink} mailLink={mailLink} revokeLink={revokeLink} /> : null}
            <HandoutLinks programId={id} number={inForce.number} patientLocale={patient.locale} />
            {work && work.phases.length > 0 ? <PhasePanel programId={id} phases={work.phases} today={work.today} run={mayWrite && status === 'active' ? { start: startPhase, withdraw: withdrawPhaseStart } : null} /> : null}
            {work && (work.ladders.length > 0 || work.steps.length > 0) ? <LadderPanel programId={id} work={{ ladders: work.ladders, steps: work.steps }} setLevel={mayWrite && status !== 'completed' ? setLevel : null} /> : null}
            <RulesLink programId={id} />
            {versions.length > 1 ? <VersionCompare programId={id} versions={versions} compared={compared} /> : null}
            <VersionHistory programId={id} versions={versions} restore={mayWrite && status !== 'completed' ? { revision: program.revision, run: { restore: restoreVersion, save: saveDraft } } : null} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
