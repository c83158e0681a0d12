import { doseSchema, type Dose } from '../dose';
import { joinFrequency, settleFrequency, type FrequencyTokens } from './frequency-tokens';
import { readDoseTokens, type DoseToken } from './read-dose-tokens';

/**
 * `conflict` is a frequency that cannot hold together with the one before it;
 * `too-precise` is finer than the dose keeps (0.1 kg, half an RPE point, whole seconds).
 */
export type DoseFaultCode = 'unknown' | 'duplicate' | 'conflict' | 'out-of-range' | 'range-reversed' | 'too-precise' | 'missing-amount';

/** `start` and `end` count UTF-16 units of the typed text, end excluded, as String.slice does. */
export interface DoseFault {
  code: DoseFaultCode;
  start: number;
  end: number;
  text: string;
}

export interface ParsedDose {
  /** Null when no amount is understood. Present with faults when only some tokens are not. */
  dose: Dose | null;
  /** Everything that is understood, also without an amount. */
  understood: Partial<Dose>;
  faults: DoseFault[];
  tokens: DoseToken[];
}

const dosePatchSchema = doseSchema.partial();

function boundFault(patch: Partial<Dose>): DoseFaultCode | null {
  const issues = dosePatchSchema.safeParse(patch).error?.issues ?? [];
  if (issues.length === 0) return null;
  if (issues.every((issue) => issue.code === 'not_multiple_of' || (issue.code === 'invalid_type' && issue.expected === 'int'))) return 'too-precise';
  return issues.every((issue) => issue.message === 'range-reversed') ? 'range-reversed' : 'out-of-range';
}

/**
 * Reads a dose typed in shorthand, English or Spanish: `3x10 h5 r30 es 2/d`. Total: every text either
 * parses or names at least one fault with its place, and the tokens around a fault still count.
 * Without a number of sets there is one. Where a thing is said twice the first stands.
 */
export function parseDose(text: string): ParsedDose {
  const tokens = readDoseTokens(text);
  const faults: DoseFault[] = [];
  let understood: Partial<Dose> = {};
  let frequencies: FrequencyTokens = {};
  let amountAtFault = false;

  for (const { patch, ...place } of tokens) {
    const bound = patch ? boundFault(patch) : 'unknown';
    if (!patch || bound) {
      faults.push({ code: bound ?? 'unknown', ...place });
      amountAtFault ||= patch?.amount !== undefined;
      continue;
    }
    if (Object.keys(patch).some((field) => field in understood)) {
      faults.push({ code: 'duplicate', ...place });
      continue;
    }
    if (patch.frequency) {
      const joined = joinFrequency(frequencies, patch.frequency);
      if (typeof joined === 'string') faults.push({ code: joined, ...place });
      else frequencies = joined;
      continue;
    }
    understood = { ...understood, ...patch };
  }

  const frequency = settleFrequency(frequencies);
  if (frequency) understood = { ...understood, frequency };
  const { amount } = understood;
  if (!amount && !amountAtFault) faults.push({ code: 'missing-amount', start: 0, end: 0, text: '' });
  return { dose: amount ? { sets: 1, ...understood, amount } : null, understood, faults, tokens };
}
