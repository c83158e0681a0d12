import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from './icon';

interface Props {
  /** The one filled button and what stands under it. */
  action?: ReactNode;
  /** Where the way out at the foot leads; the emergency page is itself the way out. */
  help: string | null;
}

/** The foot of every page of the patient's side: what to do next, and the way to help. */
export function PlanFoot({ action, help }: Props) {
  const t = useTranslations('plan.strip');
  return (
    <footer className="plan-foot">
      {action ? <div className="plan-actions">{action}</div> : null}
      {help ? (
        <a className="plan-strip" href={help}>
          <span>
            <Icon name="alarm" size={28} />
            {t('question')}
          </span>
          <span>
            {t('help')}
            <Icon name="next" size={20} />
          </span>
        </a>
      ) : null}
    </footer>
  );
}
