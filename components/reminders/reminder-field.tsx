interface Props {
  name: string;
  type: 'email' | 'time';
  label: string;
  hint?: string;
  value: string;
  error: string | null;
  autoComplete?: string;
}

/** A large field with its name above and what is wrong with it beside. */
export function ReminderField({ name, type, label, hint, value, error, autoComplete }: Props) {
  const told = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={name} className="font-bold">{label}</label>
      {hint ? <p id={`${name}-hint`} className="plan-quiet">{hint}</p> : null}
      {error ? <p id={`${name}-error`} className="font-bold text-vermilion-700">{error}</p> : null}
      <input id={name} name={name} type={type} defaultValue={value} autoComplete={autoComplete ?? 'off'} aria-invalid={error ? true : undefined} aria-describedby={told || undefined} className="plan-input" />
    </div>
  );
}
