'use client';

import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { buttonClass } from '@/components/ui/button-class';
import { routes } from '@/lib/routes';

const row = 'flex min-h-11 cursor-pointer items-center rounded-field px-3 outline-none data-[focused]:bg-teal-50';

/** What is done with a patient's record seldom. */
export function PatientMenu({ patient: { id, name } }: { patient: { id: string; name: string } }) {
  const t = useTranslations('patientMerge');
  const label = useTranslations('patient.actions')('more', { name });
  return (
    <MenuTrigger>
      <Button aria-label={label} className={buttonClass('plain', 'medium', 'px-2')}><Ellipsis aria-hidden size={18} /></Button>
      <Popover placement="bottom end" className="w-64 rounded-card border border-line-2 bg-surface p-2 text-ink">
        <Menu aria-label={label} className="outline-none">
          <MenuItem id="merge" href={routes.mergePatient(id)} className={row}>{t('link')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
