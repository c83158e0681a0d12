import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BrandSign } from './brand-sign';
import { Icon } from './icon';

interface Props {
  /** Where Back leads; without it the page is the first one and shows the clinic's name. */
  back?: { href: string; label?: string };
  clinic?: string;
  /** The menu, or "Step 1 of 2" in its place. */
  children: ReactNode;
}

/** The head of every page of the patient's side. */
export function PlanBar({ back, clinic, children }: Props) {
  const t = useTranslations('plan');
  return (
    <header className="plan-bar">
      {back ? (
        <a href={back.href}>
          <Icon name="back" />
          {back.label ?? t('back')}
        </a>
      ) : (
        <p className="min-w-0">
          <BrandSign />
          <span className="min-w-0">{clinic}</span>
        </p>
      )}
      {children}
    </header>
  );
}
