import { useId, type ComponentProps } from 'react';

type Props = Omit<ComponentProps<'input'>, 'type' | 'id'> & { label: string; hint?: string };

/** A box with its words beside it; the words are part of what can be pressed. */
export function Checkbox({ label, hint, ...input }: Props) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <input {...input} id={id} type="checkbox" aria-describedby={hint ? `${id}-hint` : undefined} className="mt-0.5 size-6 shrink-0 accent-primary" />
      <div className="min-w-0">
        <label htmlFor={id} className="block min-h-6 pt-0.5">{label}</label>
        {hint ? <p id={`${id}-hint`} className="text-label text-ink-2">{hint}</p> : null}
      </div>
    </div>
  );
}
