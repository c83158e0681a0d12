import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { PlanFrame } from '@/lib/server/plan/frame';
import { routes } from '@/lib/routes';
import { BrandSign } from './brand-sign';
import { Icon } from './icon';
import { PlanIsland } from './plan-island';
import { PlanMenu } from './plan-menu';

interface Props {
  frame: PlanFrame;
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
export async function PlanShell({ frame, back, step, action, strip = true, children }: Props) {
  const t = await getTranslations('plan');
  const device = await getTranslations('device.state');
  return (
    <div className="plan" data-large={frame.large || undefined} data-contrast={frame.contrast || undefined}>
      <header className="plan-bar">
        {back ? (
          <a href={back.href}>
            <Icon name="back" />
            {back.label ?? t('back')}
          </a>
        ) : (
          <p className="min-w-0">
            <BrandSign />
            <span className="min-w-0">{frame.clinic.name}</span>
          </p>
        )}
        {step ? <p>{step}</p> : <PlanMenu frame={frame} />}
      </header>
      <PlanIsland words={{ waiting: device('waiting', { count: 1 }), sent: device('sent'), see: device('see') }} worker={frame.worker} />
      <main className="plan-main">{children}</main>
      <footer className="plan-foot">
        {action ? <div className="plan-actions">{action}</div> : null}
        {strip ? (
          <a className="plan-strip" href={routes.planHelp}>
            <span>
              <Icon name="alarm" size={28} />
              {t('strip.question')}
            </span>
            <span>
              {t('strip.help')}
              <Icon name="next" size={20} />
            </span>
          </a>
        ) : null}
      </footer>
    </div>
  );
}
