'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTell } from '@/components/review/undo-provider';
import { useRefusal } from '@/components/review/use-refusal';
import { Button } from '@/components/ui/button';
import type { ActionResult } from '@/lib/action-result';
import { routes } from '@/lib/routes';

export type CreateProgram = (input: { patientId: string; title: string }) => Promise<ActionResult<{ programId: string }>>;

/** Starts a draft and opens it in the builder. */
export function NewProgramButton({ patientId, title, createProgram }: { patientId: string; title: string; createProgram: CreateProgram }) {
  const t = useTranslations('patient.actions');
  const errors = useTranslations('errors');
  const router = useRouter();
  const tell = useTell();
  const refusal = useRefusal();
  const [busy, setBusy] = useState(false);
  async function start() {
    setBusy(true);
    try {
      const result = await createProgram({ patientId, title });
      if (result.ok) return router.push(routes.editProgram(result.value.programId));
      tell({ title: refusal(result), isProblem: true });
    } catch {
      tell({ title: errors('offline'), isProblem: true });
    }
    setBusy(false);
  }
  return (
    <Button look="primary" busy={busy} onClick={() => void start()}>
      <Plus aria-hidden size={18} />
      {t('newProgram')}
    </Button>
  );
}
