import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SettingsTabs } from '@/components/settings/settings-tabs';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/domain/access';
import { requireActor } from '@/lib/server/session';

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const { role } = await requireActor('clinic:read');
  return (
    <div className="flex flex-col gap-4 p-4 tablet:p-6">
      <PageHeader title={(await getTranslations('settings'))('title')} />
      <SettingsTabs team={can(role, 'team:write')} audit={can(role, 'audit:read')} exports={can(role, 'clinic:export')} />
      {children}
    </div>
  );
}
