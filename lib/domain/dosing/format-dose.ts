import type { Amount, Dose, Frequency, Hold, Load, Side, Weekday } from '../dose';

const sideTokens: Record<Side, string> = { left: 'l', right: 'r', both: 'both', each: 'es', alternating: 'alt' };
const dayLetters: Record<Weekday, string> = { 1: 'm', 2: 'tu', 3: 'w', 4: 'th', 5: 'f', 6: 'sa', 7: 'su' };
const singleDays: Record<Weekday, string> = { 1: 'mon', 2: 'tue', 3: 'wed', 4: 'thu', 5: 'fri', 6: 'sat', 7: 'sun' };

function formatSeconds(seconds: number): string {
  return seconds >= 120 && seconds % 60 === 0 ? `${seconds / 60}min` : `${seconds}s`;
}

function formatAmount(sets: number, amount: Amount): string {
  if (amount.kind === 'breaths') return sets === 1 ? `${amount.count}br` : `${sets}x${amount.count}br`;
  if (amount.kind === 'time') return `${sets}x${formatSeconds(amount.seconds)}`;
  return amount.min === amount.max ? `${sets}x${amount.min}` : `${sets}x${amount.min}-${amount.max}`;
}

function formatHold(hold: Hold): string {
  return hold.kind === 'breaths' ? `h${hold.count}br` : `h${hold.seconds}`;
}

function formatLoad(load: Load): string {
  return load.kind === 'band' ? `${load.colour} band` : `${load.value}${load.kind}`;
}

function formatDays(days: Weekday[]): string {
  const [first] = days;
  return first && days.length === 1 ? singleDays[first] : days.map((day) => dayLetters[day]).join('');
}

/** The frequency alone in shorthand: `2/d`, `q2h`, `mwf 2/d`, `3/w`, `prn`. */
export function formatFrequency(frequency: Frequency): string {
  const times = 'times' in frequency && frequency.times > 1 ? ` ${frequency.times}/d` : '';
  switch (frequency.kind) {
    case 'perDay':
      return `${frequency.times}/d`;
    case 'everyHours':
      return `q${frequency.hours}h${frequency.awake ? `@${frequency.awake.from}-${frequency.awake.to}` : ''}`;
    case 'weekdays':
      return formatDays(frequency.days) + times;
    case 'perWeek':
      return `${frequency.days}/w${times}`;
    case 'everyDays':
      return (frequency.days === 2 ? 'eod' : `q${frequency.days}d`) + times;
    case 'asNeeded':
      return 'prn';
  }
}

/** The dose in canonical shorthand, such as `3x10 h5 r30 es 2/d`. parseDose gives back the same dose. */
export function formatDose(dose: Dose): string {
  const { tempo } = dose;
  return [
    formatAmount(dose.sets, dose.amount),
    tempo && `t${tempo.out}-${tempo.hold}-${tempo.back}`,
    dose.hold && formatHold(dose.hold),
    dose.rest && `r${dose.rest}`,
    dose.load && formatLoad(dose.load),
    dose.effort !== undefined && `rpe${dose.effort}`,
    dose.side && sideTokens[dose.side],
    dose.frequency && formatFrequency(dose.frequency),
  ]
    .filter(Boolean)
    .join(' ');
}
