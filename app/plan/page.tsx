import type { Metadata } from 'next';
import { AsideToday } from '@/components/plan/aside-today';
import { FunctionPrompt } from '@/components/plan/function-prompt';
import { PlanShell } from '@/components/plan/plan-shell';
import { ProgressLine } from '@/components/plan/progress-line';
import { isOver, RestingToday } from '@/components/plan/resting-today';
import { TodayActions } from '@/components/plan/today-actions';
import { TodayPlan } from '@/components/plan/today-plan';
import { routes } from '@/lib/routes';
import { getOpenRequest } from '@/lib/server/outcomes/requests';
import { readDraft } from '@/lib/server/plan/draft-cookie';
import { frameOf } from '@/lib/server/plan/frame';
import { getProgress } from '@/lib/server/plan/get-progress';
import { getToday } from '@/lib/server/plan/queries';
import { requireLink } from '@/lib/server/plan/require-link';
import { planTitle } from './plan-title';

export const generateMetadata = (): Promise<Metadata> => planTitle('today');

/** A printed version's number; anything else is no number. */
const sheetNumber = (value: unknown): number | null => (typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : null);

export default async function PlanPage({ searchParams }: PageProps<'/plan'>) {
  const sheet = sheetNumber((await searchParams)['sheet']);
  const actor = await requireLink();
  const today = await getToday(actor);
  const frame = await frameOf(actor, today.plan, routes.plan);
  const draft = await readDraft(actor);
  const before = draft.before?.day === today.day ? draft.before : null;

  if (today.plan.aside) return <PlanShell frame={frame} strip={today.plan.aside !== 'emergency'}><AsideToday plan={today.plan} /></PlanShell>;
  const prompt = (await getOpenRequest(actor)) ? <FunctionPrompt /> : null;
  const isResting = today.paused || today.plan.status !== 'active' || !today.version || today.version.effectiveFrom > today.day || isOver(today.plan);
  if (isResting) return <PlanShell frame={frame}><RestingToday plan={today.plan} paused={today.paused} />{prompt}</PlanShell>;
  return (
    <PlanShell frame={frame} action={<TodayActions token={frame.token} again={today.doneToday.length > 0} quiet={today.doneToday.length >= Math.max(1, today.sessions) || today.plan.moved !== null} />}>
      {prompt}
      <TodayPlan today={today} token={frame.token} seen={frame.seen} before={before} sheet={sheet} />
      <ProgressLine progress={await getProgress(actor, today.plan.today)} told />
    </PlanShell>
  );
}
