'use client';

import { signOut } from 'next-auth/react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useOpenPalette } from '@/components/palette/command-context';
import type { ActionResult } from '@/lib/action-result';
import type { Role } from '@/lib/domain/access';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { keepTheme } from '@/lib/keep-theme';
import { themes } from '@/lib/theme';

export type SetLanguage = (input: { locale: string }) => Promise<ActionResult>;

const row = 'flex min-h-9 cursor-pointer items-center justify-between gap-6 rounded-field px-3 outline-none data-[focused]:bg-teal-50 data-[selected]:font-bold';

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}

export function AccountMenu({ member, setLanguage }: { member: { name: string; role: Role }; setLanguage: SetLanguage }) {
  const t = useTranslations('common');
  const settings = useTranslations('settings.account');
  const tPalette = useTranslations('palette');
  const openPalette = useOpenPalette();
  const locale = useLocale();
  const router = useRouter();

  async function keepLanguage(next: string) {
    const result = await setLanguage({ locale: next });
    if (result.ok) router.refresh();
  }

  return (
    <MenuTrigger>
      <Button aria-label={t('account.open', { name: member.name })} className="m-2 flex size-10 shrink-0 items-center justify-center self-center rounded-full bg-blue-100 text-label font-bold text-blue-700">
        {initials(member.name)}
      </Button>
      <Popover placement="right bottom" className="w-60 rounded-card border border-line-2 bg-surface p-2 text-ink">
        <div className="px-3 py-2">
          <p className="font-bold [overflow-wrap:anywhere]">{member.name}</p>
          <p className="text-label text-ink-2">{t(`roles.${member.role}`)}</p>
        </div>
        <Menu aria-label={t('account.open', { name: member.name })} className="outline-none">
          <MenuSection selectionMode="single" selectedKeys={[locale]}>
            <Header className="px-3 pt-2 text-label text-ink-3">{t('account.language')}</Header>
            {locales.map((code) => (
              <MenuItem key={code} id={code} className={row} onAction={() => void keepLanguage(code)}>{t(`locales.${code}`)}</MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            <Header className="px-3 pt-2 text-label text-ink-3">{t('account.theme')}</Header>
            {themes.map((theme) => (
              <MenuItem key={theme} id={theme} className={row} onAction={() => keepTheme(theme)}>{t(`account.${theme}`)}</MenuItem>
            ))}
          </MenuSection>
          {/* Once the menu has given the focus back. */}
          <MenuItem id="palette" className={row} onAction={() => void setTimeout(openPalette, 50)}>{tPalette('title')}</MenuItem>
          <MenuItem id="account" href={routes.account} className={row}>{settings('title')}</MenuItem>
          <Separator className="my-2 border-t border-line" />
          <MenuItem id="sign-out" className={row} onAction={() => void signOut({ callbackUrl: routes.signIn })}>{t('account.signOut')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
