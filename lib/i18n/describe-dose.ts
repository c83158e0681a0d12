import type { Dose, Frequency } from '@/lib/domain/dose';
import { describeDoseChange } from '@/lib/domain/dosing/dose-changes';
import { doseParts, frequencyParts, type DosePart } from '@/lib/domain/dosing/dose-parts';
import type { DoseFault } from '@/lib/domain/dosing/parse-dose';

type Words = { translate(key: string, values?: Record<string, string | number>): string };

/** A translator for the namespace `dose`: what useTranslations, getTranslations or createTranslator give. */
export type DoseTranslator = Words['translate'];

function sayPart(part: DosePart, t: DoseTranslator): string {
  const values = Object.entries(part.values).map(([name, value]): [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    return [name, Array.isArray(value) ? sayList(value, t) : sayPart(value, t)];
  });
  return t(part.key, Object.fromEntries(values));
}

function sayList(parts: DosePart[], t: DoseTranslator): string {
  const said = parts.map((part) => sayPart(part, t));
  const last = said.at(-1) ?? '';
  return said.length > 1 ? t('joined', { rest: said.slice(0, -1).join(', '), last }) : last;
}

function sayParts(parts: DosePart[], t: DoseTranslator): string {
  return parts.map((part) => sayPart(part, t)).join(', ');
}

/** The dose in plain words: "3 sets of 10, hold 5 seconds, rest 30 seconds, each side, twice a day". */
export function describeDose(dose: Dose, t: DoseTranslator): string {
  return sayParts(doseParts(dose), t);
}

/** How often, in plain words: "twice a day, on Mondays and Fridays". */
export function describeFrequency(frequency: Frequency, t: DoseTranslator): string {
  return sayParts(frequencyParts(frequency), t);
}

/** What is different, in short: "Bridge: now 2 sets, no hold". Null when nothing is. */
export function describeChange(name: string, before: Dose, after: Dose, t: DoseTranslator): string | null {
  const changes = describeDoseChange(before, after).map((change) => (change.after.length > 0 ? sayParts(change.after, t) : t(`without.${change.field}`)));
  return changes.length > 0 ? t('changed', { name, changes: changes.join(', ') }) : null;
}

/** What is wrong with the typed shorthand, with the place as people count it, from 1. */
export function describeFault({ code, text, start }: DoseFault, t: DoseTranslator): string {
  return t(`fault.${code}`, { text, position: start + 1 });
}
