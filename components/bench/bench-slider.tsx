import { useId } from 'react';

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  onSettle?: () => void;
}

/** A slider with the same number beside it to be typed. */
export function BenchSlider({ label, value, min, max, step, onChange, onSettle }: Props) {
  const id = useId();
  const shown = Math.round(value * 100) / 100;
  const set = (text: string) => {
    const next = Number(text);
    if (text.trim() !== '' && Number.isFinite(next)) onChange(Math.min(max, Math.max(min, next)));
  };
  return (
    <div className="grid grid-cols-[7rem_minmax(0,1fr)_4.75rem] items-center gap-2">
      <label htmlFor={id} className="text-label">{label}</label>
      <input id={id} type="range" className="min-h-8 w-full accent-primary" min={min} max={max} step={step} value={shown} onChange={(event) => set(event.target.value)} onPointerUp={onSettle} onKeyUp={onSettle} onBlur={onSettle} />
      <input type="number" aria-label={label} className="min-h-8 w-full rounded-field border border-field bg-surface px-2 py-1 text-label tabular-nums" min={min} max={max} step={step} value={shown} onChange={(event) => set(event.target.value)} onBlur={onSettle} />
    </div>
  );
}
