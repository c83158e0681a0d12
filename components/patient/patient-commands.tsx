'use client';

import { useTranslations } from 'next-intl';
import { LinkCommands } from '@/components/palette/link-commands';
import { routes } from '@/lib/routes';

interface Props {
  patient: { id: string; name: string };
  programId: string | null;
  draftId: string | null;
  mayStart: boolean;
  mayMerge: boolean;
}

/** Where a patient's page leads, as commands. */
export function PatientCommands({ patient: { id, name }, programId, draftId, mayStart, mayMerge }: Props) {
  const t = useTranslations('palette.patient');
  return (
    <LinkCommands
      links={[
        ...(draftId ? [{ id: 'builder', title: t('builder', { name }), href: routes.editProgram(draftId) }] : []),
        ...(programId ? [{ id: 'program', title: t('program', { name }), href: routes.program(programId) }] : []),
        ...(mayStart ? [{ id: 'template', title: t('template', { name }), href: routes.templatesFor(id) }] : []),
        { id: 'edit-patient', title: t('edit', { name }), href: routes.editPatient(id) },
        ...(mayMerge ? [{ id: 'merge-patient', title: t('merge', { name }), href: routes.mergePatient(id) }] : []),
      ]}
    />
  );
}
