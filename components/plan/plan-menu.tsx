import { getTranslations } from 'next-intl/server';
import type { PlanFrame } from '@/lib/server/plan/frame';
import { routes } from '@/lib/routes';
import { Icon, type IconName } from './icon';
import { PlanForm } from './plan-form';

/** Larger text in one tap, and everything else behind one word. */
export async function PlanMenu({ frame }: { frame: PlanFrame }) {
  const [t, reminders, device] = [await getTranslations('plan.menu'), await getTranslations('reminders'), await getTranslations('device.install')];
  const links: { href: string; icon: IconName; text: string }[] = [
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
          <svg viewBox="0 0 40 24" width="2.5rem" height="1.5rem" fill="currentColor" aria-hidden="true">
            <text x="0" y="21" fontSize="17" fontWeight="700">A</text>
            <text x="14" y="21" fontSize="26" fontWeight="700">A</text>
          </svg>
        </button>
      </PlanForm>
      <details className="plan-menu">
        <summary>
          {t('more')}
          <Icon name="menu" />
        </summary>
        <nav aria-label={t('label')}>
          <ul>
            {links.map(({ href, icon, text }) => (
              <li key={href}>
                <a href={href}>
                  <Icon name={icon} />
                  {text}
                </a>
              </li>
            ))}
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
          </ul>
        </nav>
      </details>
    </div>
  );
}
