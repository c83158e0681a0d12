import { z } from 'zod';
import { doseSchema, type Dose } from '@/lib/domain/dose';

/** What the fields hold while they are being filled in; names are those of the dose, so that faults find their field. */
export interface DoseFormValues {
  sets: number;
  amount: { kind: 'reps' | 'time' | 'breaths'; min?: number; max?: number; seconds?: number; count?: number };
  hold: { kind: '' | 'seconds' | 'breaths'; seconds?: number; count?: number };
  rest?: number;
  load: { kind: '' | 'kg' | 'lb' | 'band'; value?: number; colour?: string };
  side: NonNullable<Dose['side']> | '';
  frequency?: Dose['frequency'];
  tempo?: Dose['tempo'];
  effort?: Dose['effort'];
}

export function doseFormValues({ hold, load, side, amount, ...rest }: Dose): DoseFormValues {
  return { ...rest, amount: { ...amount }, hold: hold ? { ...hold } : { kind: '' }, load: load ? { ...load } : { kind: '' }, side: side ?? '' };
}

/** A range with no upper figure is one figure; what is chosen as none is left out. */
function settled({ hold, load, side, amount, ...rest }: DoseFormValues): unknown {
  return {
    ...rest,
    amount: amount.kind === 'reps' ? { ...amount, max: amount.max ?? amount.min } : amount,
    ...(hold.kind ? { hold } : {}),
    ...(load.kind ? { load } : {}),
    ...(side ? { side } : {}),
  };
}

/** Reads the fields into a dose, with the domain's own bounds. */
export const doseFormSchema = z.custom<DoseFormValues>().transform(settled).pipe(doseSchema as z.ZodType<Dose, unknown>);
