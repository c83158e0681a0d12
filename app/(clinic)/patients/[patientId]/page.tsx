import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { mailLink } from '@/app/(clinic)/settings/mail/actions';
import { RecordFiles } from '@/components/exports/record-files';
import { EpisodesCard } from '@/components/episodes/episodes-card';
import { LinkPanel } from '@/components/links/link-panel';
import { OutcomeCard } from '@/components/outcomes/outcome-card';
import { TwinsNotice } from '@/components/patient-merge/twins-notice';
import { PatientView } from '@/components/patient/patient-view';
import { HandoutLinks } from '@/components/programs/handout-links';
import { can } from '@/lib/domain/access';
import { routes } from '@/lib/routes';
import { getEpisodes } from '@/lib/server/episodes/queries';
import { findFigureLook } from '@/lib/server/figures/find-look';
import { listLinks } from '@/lib/server/links/queries';
import { getOutcomes } from '@/lib/server/outcomes/queries';
import { orKept } from '@/lib/server/or-kept';
import { getTwins } from '@/lib/server/patient-merge/standing-merges';
import { getPatientReview } from '@/lib/server/review/get-patient-review';
import { renewReview } from '@/lib/server/review/renew-review';
import { requireActor } from '@/lib/server/session';
import { acknowledgeAlerts, addNote, reopenAlerts, resolveAlerts, snoozeAlerts, unsnoozeAlerts } from '../../actions';
import { askOutcome, closeEpisode, enterMeasure, openEpisode, reopenEpisode, withdrawRequest } from './actions';
import { tellApart, undoMerge } from './merge/actions';
import { createProgram } from '../../programs/actions';
import { printVisitSummary, readVisitSummary } from '../actions';
import { createLink, revokeLink } from '../../programs/[programId]/links/actions';

interface Props {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// The name stays out of the title: titles end up in histories and on shared screens.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('patient');
  return { title: t('title') };
}

export default async function PatientPage({ params, searchParams }: Props) {
  const actor = await requireActor('patient:read');
  const now = new Date();
  const review = await orKept(actor, (await params).patientId, routes.patient, async (id) => {
    await renewReview(actor, id, now);
    return getPatientReview(actor, id, now);
  });
  const { program, head } = review;
  const mayHandOver = can(actor.role, 'link:write');
  const mayExport = can(actor.role, 'patient:export');
  return (
    <PatientView
      review={review}
      look={await findFigureLook(actor)}
      may={{ prescribe: can(actor.role, 'program:write'), judge: can(actor.role, 'alert:write') }}
      actions={{ acknowledge: acknowledgeAlerts, resolve: resolveAlerts, reopen: reopenAlerts, snooze: snoozeAlerts, unsnooze: unsnoozeAlerts, addNote, createProgram, summary: { read: readVisitSummary, print: printVisitSummary } }}
      twins={can(actor.role, 'program:write') ? <TwinsNotice patientId={head.id} twins={await getTwins(actor, head.id, now)} undo={undoMerge} tellApart={tellApart} /> : null}
      showAllEntries={(await searchParams)['log'] === 'all'}
      seenAt={now.toISOString()}
      outcomes={
        <OutcomeCard
          outcomes={await getOutcomes(actor, head.id, program?.id ?? null)}
          program={program ? { id: program.id, isOpen: program.status === 'active' || program.status === 'paused' } : null}
          zone={head.zone}
          actions={can(actor.role, 'log:write') ? { ask: askOutcome, withdraw: withdrawRequest, enter: enterMeasure } : null}
        />
      }
      episodes={<EpisodesCard patientId={head.id} episodes={await getEpisodes(actor, head.id)} actions={can(actor.role, 'program:write') && !head.archivedAt ? { open: openEpisode, close: closeEpisode, reopen: reopenEpisode } : null} />}
      handOver={
        (program && mayHandOver) || mayExport ? (<>
          {program && mayHandOver ? <HandoutLinks programId={program.id} number={program.version} patientLocale={head.locale} /> : null}
          {program && mayHandOver && program.status !== 'completed' ? (
            // The tall one has a column of its own, so that no gap is left beside it.
            <div className="min-w-0 tablet:col-start-2 tablet:row-span-2 tablet:row-start-1">
              <LinkPanel programId={program.id} links={await listLinks(actor, program.id)} defaultDays={review.linkDays} birthDateKnown={head.birthDate !== null} createLink={createLink} mailLink={mailLink} revokeLink={revokeLink} />
            </div>
          ) : null}
          {mayExport ? <RecordFiles patientId={head.id} name={head.name} /> : null}
        </>) : null
      }
    />
  );
}
