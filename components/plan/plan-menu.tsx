import { getTranslations } from 'next-intl/server';
import type { PlanFrame } from '@/lib/server/plan/frame';
import { routes } from '@/lib/routes';
import { Icon } from './icon';
import { LargerSign } from './larger-sign';
import { MenuPanel, type MenuLink } from './menu-panel';
import { PlanForm } from './plan-form';

/** Larger text in one tap, and everything else behind one word. */
export async function PlanMenu({ frame }: { frame: PlanFrame }) {
  const [t, reminders, device] = [await getTranslations('plan.menu'), await getTranslations('reminders'), await getTranslations('device.install')];
  const links: MenuLink[] = [
    { href: routes.plan, icon: 'check', text: t('today') },
    { href: routes.planHistory, icon: 'clock', text: t('history') },
    { href: routes.planReport, icon: 'pencil', text: t('report') },
    { href: routes.planReminders, icon: 'clock', text: reminders('menu') },
    { href: routes.planChanges, icon: 'next', text: t('changes') },
    { href: routes.planHandout, icon: 'sheet', text: t('print') },
    { href: routes.planHandoutPage, icon: 'sheet', text: t('printPage') },
    { href: `${routes.planApp}#install`, icon: 'device', text: device('menu') },
  ];
  return (
    <div className="plan-tools">
      <PlanForm action={routes.planView} token={frame.token} hidden={{ back: frame.path }}>
        <button type="submit" name="large" value={frame.large ? 'off' : 'on'} aria-pressed={frame.large} aria-label={t('large')}>
          <LargerSign />
        </button>
      </PlanForm>
      <details className="plan-menu">
        <MenuPanel links={links}>
          <li>
            <PlanForm action={routes.planView} token={frame.token} hidden={{ back: frame.path, contrast: frame.contrast ? 'off' : 'on' }}>
              <button type="submit">
                <Icon name="eye" />
                {t(frame.contrast ? 'contrastOff' : 'contrastOn')}
              </button>
            </PlanForm>
          </li>
          <li>
            <PlanForm action={routes.planClose} token={frame.token}>
              <button type="submit">
                <Icon name="cross" />
                {t('close')}
              </button>
            </PlanForm>
          </li>
        </MenuPanel>
      </details>
    </div>
  );
}
