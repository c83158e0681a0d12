'use client';
import { HelpSections } from '@/components/plan/help-sections';
import { SignButtons } from '@/components/plan/sign-buttons';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import type { RedFlag } from '@/lib/domain/session-log';
import { AppFrame } from '../app-frame';
import { newReport } from './new-report';
import { useReport } from './use-report';
import { useSaving } from './use-saving';

/** Get help, without any network: a sign is told by one tap and answered at once. */
export function HelpView({ snapshot, now }: { snapshot: PlanSnapshot; now: number }) {
  const report = useReport(snapshot);
  const { save, problem } = useSaving((flag: RedFlag) => report({ ...newReport(snapshot, now), redFlags: [flag] }));
  return (
    <AppFrame back={{ href: '#today' }} strip={false}>
      {problem}
      <HelpSections clinic={snapshot.clinic} report="#report" signs={(flags) => <div className="flex flex-col gap-2"><SignButtons flags={flags} onChoose={save} /></div>} />
    </AppFrame>
  );
}
