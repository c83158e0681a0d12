import { useTranslations } from 'next-intl';
import { controlClass, Field } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { routes } from '@/lib/routes';

/** Which sheet lies there: its first day, and the version printed on it. A plain form, so that the choice is in the address. */
export function SheetChoice({ patientId, from, version, numbers }: { patientId: string; from: string; version: number; numbers: number[] }) {
  const t = useTranslations('paper');
  return (
    <form method="get" action={routes.patientPaper(patientId)} className="flex flex-wrap items-end gap-3">
      <Field label={t('from')}>{(control) => <input {...control} type="date" name="from" defaultValue={from} className={controlClass} />}</Field>
      {numbers.length > 1 ? (
        <Field label={t('version')}>
          {(control) => <select {...control} name="version" defaultValue={version} className={controlClass}>{numbers.map((number) => <option key={number} value={number}>{number}</option>)}</select>}
        </Field>
      ) : null}
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
