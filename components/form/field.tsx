import { useId, type ReactNode } from 'react';
import { cn } from '@/lib/cn';

export const controlClass =
  'w-full min-h-10 rounded-field border border-field bg-surface px-3 py-2 text-body text-ink placeholder:text-ink-3 aria-invalid:border-vermilion-600 aria-invalid:border-2';

interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

interface Props {
  label: string;
  hint?: ReactNode;
  /** In words, already translated. */
  error?: string;
  optional?: string;
  className?: string;
  /** A fixed id lets the error summary link here. */
  id?: string;
  children: (control: ControlProps) => ReactNode;
}

/** A label, its control, a hint and an error, tied together for eyes and ears. */
export function Field({ label, hint, error, optional, className, id: given, children }: Props) {
  const made = useId();
  const id = given ?? made;
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={cn('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-bold">
        {label}
        {optional ? <span className="font-normal text-ink-3"> {optional}</span> : null}
      </label>
      {hint ? <div id={`${id}-hint`} className="text-label text-ink-2">{hint}</div> : null}
      {error ? <div id={`${id}-error`} className="text-label font-bold text-vermilion-700">{error}</div> : null}
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}
