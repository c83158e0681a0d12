import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export interface MenuLink {
  href: string;
  icon: IconName;
  text: string;
}

/** What the menu's one word opens: ways first, then the rows that do something. */
export function MenuPanel({ links, children }: { links: readonly MenuLink[]; children: ReactNode }) {
  const t = useTranslations('plan.menu');
  return (
    <>
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
          {children}
        </ul>
      </nav>
    </>
  );
}
