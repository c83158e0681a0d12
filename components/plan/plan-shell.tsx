import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { PlanFrame } from '@/lib/server/plan/frame';
import { routes } from '@/lib/routes';
import { PlanBar } from './plan-bar';
import { PlanFoot } from './plan-foot';
import { PlanIsland } from './plan-island';
import { PlanMenu } from './plan-menu';

export interface FrameProps {
  /** Where Back leads; without it the page is the first one and shows the clinic's name. */
  back?: { href: string; label?: string };
  /** "Step 1 of 2", in place of the menu. */
  step?: string;
  /** The one filled button and what stands under it. */
  action?: ReactNode;
  /** The way out at the foot; the emergency page is itself the way out. */
  strip?: boolean;
  children: ReactNode;
}

/** The frame of every page of the patient's side. Its one script is not needed for anything on the page. */
export async function PlanShell({ frame, back, step, action, strip = true, children }: FrameProps & { frame: PlanFrame }) {
  const device = await getTranslations('device.state');
  return (
    <div className="plan" data-large={frame.large || undefined} data-contrast={frame.contrast || undefined}>
      <PlanBar back={back} clinic={frame.clinic.name}>{step ? <p>{step}</p> : <PlanMenu frame={frame} />}</PlanBar>
      <PlanIsland words={{ waiting: device('waiting', { count: 1 }), sent: device('sent'), see: device('see') }} worker={frame.worker} />
      <main className="plan-main">{children}</main>
      <PlanFoot action={action} help={strip ? routes.planHelp : null} />
    </div>
  );
}
