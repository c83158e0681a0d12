'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import { routes } from '@/lib/routes';

/** Only what the member may open is offered; each page decides again for itself. */
export function SettingsTabs({ team, audit, exports }: { team: boolean; audit: boolean; exports: boolean }) {
  const t = useTranslations('settings.tabs');
  const path = usePathname();
  const tabs = [{ key: 'clinic', href: routes.settings }, { key: 'rules', href: routes.rules }, { key: 'account', href: routes.account }, { key: 'mail', href: routes.mail }, ...(team ? [{ key: 'team', href: routes.team } as const] : []), ...(audit ? [{ key: 'audit', href: routes.audit } as const] : []), ...(exports ? [{ key: 'exports', href: routes.exportClinic } as const] : [])] as const;
  return (
    <nav aria-label={t('label')} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ key, href }) => (
          <li key={key}>
            <Link href={href} prefetch={false} aria-current={path === href ? 'page' : undefined} className={cn('flex min-h-11 items-center border-b-2 hover:text-teal-700', path === href ? 'border-teal-700 font-bold text-ink' : 'border-transparent text-ink-2')}>{t(key)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
