'use client';

import { BookOpen, CalendarCheck, SlidersHorizontal, Users } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PaletteButton } from '@/components/palette/palette-button';
import type { Role } from '@/lib/domain/access';
import { cn } from '@/lib/cn';
import { routes } from '@/lib/routes';
import { AccountMenu, type SetLanguage } from './account-menu';
import { Mark } from './mark';

const places = [
  { key: 'today', href: routes.today, Icon: CalendarCheck, under: [] },
  { key: 'patients', href: routes.patients, Icon: Users, under: ['/programs'] },
  { key: 'library', href: routes.library, Icon: BookOpen, under: [] },
  { key: 'settings', href: routes.settings, Icon: SlidersHorizontal, under: [] },
] as const;

/** Beside the page on tablets and desktops, under it on phones. */
export function Rail({ member, setLanguage }: { member: { name: string; role: Role }; setLanguage: SetLanguage }) {
  const t = useTranslations('common');
  const path = usePathname();
  const isHere = (place: (typeof places)[number]) =>
    place.href === '/' ? path === '/' : [place.href, ...place.under].some((start) => path === start || path.startsWith(`${start}/`));
  return (
    <nav aria-label={t('nav.label')} className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface print:hidden tablet:inset-x-auto tablet:inset-y-0 tablet:left-0 tablet:w-20 tablet:flex-col tablet:items-center tablet:border-r tablet:border-t-0 tablet:py-4">
      <Link href={routes.today} prefetch={false} aria-label={t('product')} className="mb-4 hidden rounded-card tablet:block">
        <Mark />
      </Link>
      <ul className="flex flex-1 justify-around tablet:flex-col tablet:justify-start tablet:gap-1">
        {places.map((place) => (
          <li key={place.key}>
            <Link
              href={place.href}
              prefetch={false}
              aria-current={isHere(place) ? 'page' : undefined}
              className={cn('flex min-h-14 min-w-[4.25rem] flex-col items-center justify-center gap-1 rounded-field px-1 text-label no-underline', isHere(place) ? 'bg-teal-50 font-bold text-teal-700' : 'text-ink-2 hover:bg-teal-50 hover:text-teal-700')}
            >
              <place.Icon aria-hidden size={20} strokeWidth={1.75} />
              {t(`nav.${place.key}`)}
            </Link>
          </li>
        ))}
      </ul>
      <PaletteButton className="hidden tablet:flex" />
      <AccountMenu member={member} setLanguage={setLanguage} />
    </nav>
  );
}
