import type { Dose } from '@/lib/domain/dose';
import type { Precaution } from '@/lib/domain/exercise';
import type { BalanceRemark, OutsideRange } from '@/lib/domain/remark-types';
import type { Translate } from './translate';

/** Words that a remark borrows, in the therapist's language. */
export interface RemarkWords {
  /** The name of an item's exercise, by the item's key. */
  item(key: string): string;
  /** The name of a library exercise, by its slug. */
  exercise(slug: string): string;
  precaution(precaution: Precaution): string;
  dose(dose: Dose): string;
  /** The number of an item in the program, from 1. */
  numberOf(key: string): number;
}

export interface SaidRemark {
  title: string;
  text: string;
  /** What it rests on, in words. */
  cite: string;
  /** What the one click is called; null where there is none. */
  action: string | null;
}

function limitsOf({ min, max }: OutsideRange, t: Translate): string {
  if (max === undefined) return t('atLeast', { min });
  return min === max ? t('exactly', { min }) : t('limits', { min, max });
}

function valuesOf(remark: BalanceRemark, t: Translate, words: RemarkWords): Record<string, string | number> {
  const exercises = remark.keys.map((key) => words.item(key)).join(' · ');
  switch (remark.kind) {
    case 'precaution':
      return {
        exercises,
        precautions: remark.precautions.map((one) => words.precaution(one)).join(', '),
        why: remark.precautions.map((one) => t(`why.${one}`, { direction: remark.direction ?? 'other' })).join(' '),
      };
    case 'pairing':
      return { exercises, name: words.exercise(remark.add) };
    case 'range':
      return { exercises, value: t('value', { field: remark.field, value: remark.value }), limits: remark.sources.map((one) => t('said', { source: one.source, limits: limitsOf(one, t) })).join('; ') };
    case 'minutes':
      return { minutes: remark.minutes, stated: remark.stated };
    case 'count':
      return { count: remark.count, advised: remark.advised };
    case 'direction':
    case 'types':
      return { only: remark.only, count: remark.count };
    case 'order':
      return { returns: remark.returns };
    case 'reading':
      return { exercises, of: remark.of, age: Math.round(remark.age), plain: remark.plain };
  }
}

function actionOf({ action }: BalanceRemark, t: Translate, words: RemarkWords): string | null {
  switch (action?.kind) {
    case 'add':
      return t('action.add', { number: words.numberOf(action.after) });
    case 'dose':
      return t('action.dose', { dose: words.dose(action.dose) });
    case 'order':
      return t('action.order');
    case undefined:
      return null;
  }
}

/** A remark in words: what, why, on what it rests, and what one click would do. `t` is for `balance`. */
export function describeRemark(remark: BalanceRemark, t: Translate, words: RemarkWords): SaidRemark {
  const values = valuesOf(remark, t, words);
  return { title: t(`title.${remark.kind}`, values), text: t(remark.kind === 'pairing' ? `text.pairing.${remark.why}` : `text.${remark.kind}`, values), cite: remark.cite.map((one) => t(`cite.${one}`)).join(' · '), action: actionOf(remark, t, words) };
}
