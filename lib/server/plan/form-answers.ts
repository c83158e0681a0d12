import 'server-only';
import type { BodyFields } from '../read-body';

/** An unanswered field of a plain form is empty text; for us it is absent. */
export function given(fields: BodyFields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number chosen; what is no number stays text, for the schema to refuse. */
export function givenNumber(fields: BodyFields, name: string): number | string | undefined {
  const value = given(fields, name);
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : value;
}

/**
 * What was said of each exercise, from `outcome.<id>` and `reason.<id>`. "Skipped" without a reason stands
 * as another reason: any answer is fine, and nobody is held up for it.
 */
export function givenItems(fields: BodyFields) {
  return Object.keys(fields).flatMap((name) => {
    const outcome = name.startsWith('outcome.') ? given(fields, name) : undefined;
    if (!outcome) return [];
    const itemId = name.slice('outcome.'.length);
    const reason = outcome === 'done' ? undefined : (given(fields, `reason.${itemId}`) ?? (outcome === 'skipped' ? 'other' : undefined));
    return [{ itemId, outcome, reason }];
  });
}
