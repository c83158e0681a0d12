'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** The page as it stands, on paper: without anything to press, and without the link to the plan. */
export function PrintPage() {
  const name = useTranslations('patient.actions')('print');
  return <Button aria-label={name} title={name} onClick={() => window.print()}><Printer aria-hidden size={18} /></Button>;
}
