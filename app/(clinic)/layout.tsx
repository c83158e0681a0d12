import type { ReactNode } from 'react';
import { getLocale, getTimeZone, getTranslations } from 'next-intl/server';
import { MessagesProvider } from '@/components/clinic/messages-provider';
import { Rail } from '@/components/clinic/rail';
import { CommandCenter } from '@/components/palette/command-center';
import { UndoProvider } from '@/components/review/undo-provider';
import { can } from '@/lib/domain/access';
import { toLocale } from '@/lib/i18n/locales';
import { findActor } from '@/lib/server/auth/find-actor';
import { findSingleKeys } from '@/lib/server/members/single-keys';
import { setLanguage } from './account/actions';
import { findPatients } from './library/templates/actions';

export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const actor = await findActor();
  const t = await getTranslations('common');
  if (!actor) return children;
  return (
    <MessagesProvider locale={toLocale(await getLocale())} timeZone={await getTimeZone()}>
      <a href="#content" className="sr-only focus:not-sr-only focus:fixed focus:left-2 focus:top-2 focus:z-50 focus:rounded-field focus:bg-surface focus:p-3">
        {t('nav.skip')}
      </a>
      <CommandCenter findPatients={findPatients} singleKeys={await findSingleKeys(actor)} mayWriteLibrary={can(actor.role, 'library:write')}>
        <div className="min-h-dvh tablet:pl-20 print:pl-0">
          <Rail member={{ name: actor.name, role: actor.role }} setLanguage={setLanguage} />
          <main id="content" tabIndex={-1} className="min-w-0 pb-20 outline-none tablet:pb-0">
            <UndoProvider>{children}</UndoProvider>
          </main>
        </div>
      </CommandCenter>
    </MessagesProvider>
  );
}
