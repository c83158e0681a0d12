import { colourings, layouts, papers, type Colouring, type Layout, type Paper } from '@/lib/handout-choices';
import { locales, toLocale, type Locale } from '@/lib/i18n/locales';

/** Paper '' is the clinic's own. */
export interface SheetChoices {
  layout: Layout;
  paper: Paper | '';
  colour: Colouring;
  locale: Locale;
}

export const choicesOf = { layout: layouts, paper: papers, colour: colourings, locale: locales } as const;

export function startingChoices(patientLocale: string): SheetChoices {
  return { layout: 'standard', paper: '', colour: 'colour', locale: toLocale(patientLocale) };
}

export function queryOf(choices: SheetChoices): string {
  return new URLSearchParams(Object.entries(choices).filter(([, value]) => value !== '')).toString();
}
