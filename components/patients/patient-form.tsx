'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '@/components/form/error-summary';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { ActionResult } from '@/lib/action-result';
import type { FigureLook } from '@/lib/domain/figure-look';
import { patientFormSchema, type PatientFormValues, type PatientRecord } from '@/lib/patient-form';
import { routes } from '@/lib/routes';
import { ConflictNotice } from './conflict-notice';
import { ContactFields, PrecautionFields } from './contact-fields';
import { errorWord, fieldIds, fieldOfReason } from './form-kit';
import { LookFields } from './look-fields';
import { PlanFields } from './plan-fields';
import { WhoFields } from './who-fields';

type Save = { patient: null; save: (values: PatientFormValues) => Promise<ActionResult<{ id: string }>> } | { patient: { id: string; revision: number }; revise: (input: { id: string; revision: number; record: PatientFormValues }) => Promise<ActionResult> };

/** With a patient the form revises, without one it creates. What is sent is what was typed; the server reads it with the same schema. */
type Props = Save & {
  values: PatientFormValues;
  therapists: { id: string; name: string }[];
  zones: string[];
  clinicLook: FigureLook;
  aside?: ReactNode;
};

type Refusal = Extract<ActionResult, { ok: false }>;

export function PatientForm(props: Props) {
  const { patient, values, therapists, zones, clinicLook, aside } = props;
  const t = useTranslations('patients.form');
  const words = useTranslations('patients.error');
  const common = useTranslations('common');
  const refusalWords = useRefusalWords();
  const router = useRouter();
  const form = useForm<PatientFormValues, unknown, PatientRecord>({ resolver: zodResolver(patientFormSchema), defaultValues: values, mode: 'onSubmit', reValidateMode: 'onSubmit', shouldFocusError: false });
  const [whole, setWhole] = useState('');
  const [attempt, setAttempt] = useState(0);
  /** The revision that somebody else has saved meanwhile. */
  const [theirs, setTheirs] = useState<number | null>(null);
  const { errors, isSubmitting } = form.formState;

  function take(refusal: Refusal) {
    const field = refusal.reason ? fieldOfReason[refusal.reason] : undefined;
    const newer = /^revision-(\d+)$/.exec(refusal.reason ?? '')?.[1];
    for (const [name, codes] of Object.entries(refusal.fields ?? {})) form.setError(name.split('.').filter((part) => part !== 'record')[0] as keyof PatientFormValues, { message: codes[0] });
    if (field) form.setError(field, { message: refusal.reason });
    else if (newer) setTheirs(Number(newer));
    else if (!refusal.fields) setWhole(refusalWords(refusal));
  }

  async function send(revision: number) {
    setWhole('');
    setTheirs(null);
    const typed = form.getValues();
    const sent: Promise<ActionResult<{ id: string }>> = props.patient === null ? props.save(typed) : props.revise({ id: props.patient.id, revision, record: typed }).then((result) => (result.ok ? { ok: true, value: { id: props.patient.id } } : result));
    const result = await sent.catch(() => 'offline' as const);
    if (result === 'offline') setWhole(refusalWords('offline'));
    else if (!result.ok) take(result);
    else return router.push(routes.patient(result.value.id));
    setAttempt((count) => count + 1);
  }

  const submit = form.handleSubmit(() => send(patient?.revision ?? 1), () => setAttempt((count) => count + 1));
  const listed = (Object.keys(fieldIds) as (keyof PatientFormValues)[]).flatMap((name) => {
    const word = errorWord(errors[name]);
    return word ? [{ fieldId: fieldIds[name], text: words(word) }] : [];
  });

  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className="flex max-w-3xl flex-col gap-4">
      <ErrorSummary title={common('problem')} errors={[...listed, ...(whole ? [{ fieldId: '', text: whole }] : [])]} attempt={attempt} />
      {theirs !== null && patient ? <ConflictNotice patientId={patient.id} onSave={() => void send(theirs)} /> : null}
      <WhoFields form={form} />
      <PlanFields form={form} therapists={therapists} />
      <ContactFields form={form} zones={zones} />
      <PrecautionFields form={form} />
      <LookFields form={form} clinicLook={clinicLook} />
      {aside}
      <div className="sticky bottom-14 z-10 -mx-4 flex flex-wrap gap-2 border-t border-line bg-paper px-4 py-3 tablet:bottom-0 tablet:mx-0 tablet:px-0">
        <Button type="submit" look="primary" busy={isSubmitting}>{isSubmitting ? t('saving') : patient ? t('save') : t('create')}</Button>
        <LinkButton href={patient ? routes.patient(patient.id) : routes.patients}>{common('cancel')}</LinkButton>
      </div>
    </form>
  );
}
